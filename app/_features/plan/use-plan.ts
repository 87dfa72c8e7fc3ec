"use client";

import { useMemo, useState } from "react";
import { useDerived, useLive } from "@/app/_live/live";
import { useToday } from "@/app/_workshop/actions/use-today";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import { stageContent, stageNumber } from "@/content/stages";
import { isOverdue } from "@/domain/plan/review";
import { type PlanGroup, type PlanRow, planGroups } from "@/domain/plan/rows";
import type { Workshop } from "@/domain/records";
import { PERIODS, STAGES } from "@/domain/stages";

export interface Plan {
  /** All rows; `groups` and `rows` only those of the chosen stage. */
  all: PlanRow[];
  groups: PlanGroup[];
  rows: PlanRow[];
  /** The stages (or periods) there are actions for. */
  places: { key: string; name: string }[];
  /** The one stage shown; null for all. */
  place: string | null;
  showOnly: (place: string | null) => void;
  /** The reader's calendar date, YYYY-MM-DD. */
  today: string;
  isOverdue: (row: PlanRow) => boolean;
}

/** The live plan in the order of method 8. */
export function usePlan(): Plan {
  const { view } = useLive();
  const result = useDerived("result", "latest");
  const today = useToday();
  const [wanted, showOnly] = useState<string | null>(null);
  const { config, stageModel } = view.workshop();
  const all = useMemo(() => planGroups(view, result?.ranking ?? [], config), [view, result, config]);
  const places = usePlaces(all, stageModel);
  const place = places.some(({ key }) => key === wanted) ? wanted : null;
  return useMemo(() => {
    const groups = place === null ? all : only(all, (row) => placeOf(row, stageModel) === place);
    const rows = groups.flatMap((group) => group.rows);
    return {
      all: all.flatMap((group) => group.rows),
      groups,
      rows,
      places,
      place,
      showOnly,
      today,
      isOverdue: ({ action }) => isOverdue(action, today),
    };
  }, [all, places, place, stageModel, today]);
}

const placeOf = ({ moment }: PlanRow, stageModel: Workshop["stageModel"]) =>
  stageModel === "three" ? moment?.period : moment?.stage;

const only = (groups: readonly PlanGroup[], isMeant: (row: PlanRow) => boolean): PlanGroup[] =>
  groups.map(({ key, rows }) => ({ key, rows: rows.filter(isMeant) })).filter(({ rows }) => rows.length > 0);

function usePlaces(groups: readonly PlanGroup[], stageModel: Workshop["stageModel"]): Plan["places"] {
  const text = useText();
  const found = new Set(groups.flatMap(({ rows }) => rows.map((row) => placeOf(row, stageModel))));
  const places =
    stageModel === "three"
      ? PERIODS.map((key) => ({ key, name: text(label("period", key)) }))
      : STAGES.map((key) => ({ key, name: `${stageNumber(key)} ${text(stageContent(key).name)}` }));
  return places.filter(({ key }) => found.has(key));
}
