"use client";
import { useDerived, useLive, useWorkshop } from "@/app/_live/live";
import { planGroups } from "@/domain/plan/rows";
import { chosen } from "../chosen";

const spoken = chosen<string | null>(null);

/** The actions to be promised, in plan order, and the one being read aloud. */
export function usePromises() {
  const { view } = useLive();
  const { config } = useWorkshop();
  const result = useDerived("result", "latest");
  const id = spoken.use();
  const rows = planGroups(view, result?.ranking ?? [], config)
    .filter(({ key }) => key !== "dropped")
    .flatMap((group) => group.rows)
    .filter(({ action }) => action.status !== "carried_over");
  const found = rows.findIndex(({ action }) => action.id === id);
  const at = Math.max(0, found);
  return {
    rows,
    at,
    row: rows[at],
    promised: rows.filter(({ action }) => action.promisedAt !== null).length,
    choose: spoken.set,
    step: (by: -1 | 1) => {
      const next = rows[at + by];
      if (next) spoken.set(next.action.id);
    },
  };
}
