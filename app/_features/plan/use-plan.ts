"use client";

import { useMemo } from "react";
import { useDerived, useLive, useServerNow } from "@/app/_live/live";
import { isOverdue } from "@/domain/plan/review";
import { type PlanGroup, type PlanRow, planGroups } from "@/domain/plan/rows";

export interface Plan {
  groups: PlanGroup[];
  rows: PlanRow[];
  /** Calendar date YYYY-MM-DD, UTC. */
  today: string;
  isOverdue: (row: PlanRow) => boolean;
}

const MINUTE = 60_000;

/** The live plan in the order of method 8. */
export function usePlan(): Plan {
  const { view } = useLive();
  const result = useDerived("result", "latest");
  const today = new Date(useServerNow(MINUTE)).toISOString().slice(0, 10);
  return useMemo(() => {
    const groups = planGroups(view, result?.ranking ?? [], view.workshop().config);
    const rows = groups.flatMap((group) => group.rows);
    return { groups, rows, today, isOverdue: ({ action }) => isOverdue(action, today) };
  }, [view, result, today]);
}
