"use client";

import { useMemo } from "react";
import { useDerived, useLive } from "@/app/_live/live";
import { useToday } from "@/app/_workshop/actions/use-today";
import { isOverdue } from "@/domain/plan/review";
import { type PlanGroup, type PlanRow, planGroups } from "@/domain/plan/rows";

export interface Plan {
  groups: PlanGroup[];
  rows: PlanRow[];
  /** The reader's calendar date, YYYY-MM-DD. */
  today: string;
  isOverdue: (row: PlanRow) => boolean;
}

/** The live plan in the order of method 8. */
export function usePlan(): Plan {
  const { view } = useLive();
  const result = useDerived("result", "latest");
  const today = useToday();
  return useMemo(() => {
    const groups = planGroups(view, result?.ranking ?? [], view.workshop().config);
    const rows = groups.flatMap((group) => group.rows);
    return { groups, rows, today, isOverdue: ({ action }) => isOverdue(action, today) };
  }, [view, result, today]);
}
