import { rootOf } from "@/domain/moment-root";
import { orderActions } from "@/domain/plan/priority";
import type { ActionQuadrant, RankedAction } from "@/domain/ranking/result";
import type { Action, WorkshopConfig } from "@/domain/records";
import type { StateReader } from "@/domain/state";
import type { ResultView } from "@/domain/view/views";

export interface PlanRow {
  action: Action;
  /** Place in the plan, from 1; null for what lacks effect or effort or serves a moment without a rank. */
  place: number | null;
  /** Null for the same reason. */
  ranked: RankedAction | null;
}
export interface PlanGroup {
  /** `unranked` for actions without a place, `dropped` for dropped ones. */
  key: ActionQuadrant | "unranked" | "dropped";
  rows: PlanRow[];
}

const KEYS = ["quick_win", "big_bet", "fill_in", "set_aside"] as const;

/** All actions in plan order (method 8.1), by quadrant; those without a place follow by `seq`. Empty groups are left out. */
export function planGroups(
  view: Pick<StateReader, "get" | "all">,
  result: Pick<ResultView, "ranking"> | undefined,
  config: Pick<WorkshopConfig, "benefitThreshold" | "effortThreshold">,
): PlanGroup[] {
  const actions = new Map([...view.all("action")].map((action) => [action.id, action]));
  const ranking = result?.ranking ?? [];
  const ordered = orderActions(
    [...actions.values()].map((action) => ({
      ...action,
      momentId: rootOf(view, action.momentId)?.id ?? action.momentId,
    })),
    {
      impactByMoment: new Map(ranking.map(({ id, score }) => [id, score])),
      rankByMoment: new Map(ranking.map(({ id, rank }) => [id, rank])),
      benefitThreshold: config.benefitThreshold,
      effortThreshold: config.effortThreshold,
    },
  );
  const rows = ordered.flatMap((ranked) => {
    const action = actions.get(ranked.id);
    return action ? [{ action, place: ranked.planOrder, ranked }] : [];
  });
  const placed = new Set(ordered.map(({ id }) => id));
  const others = [...actions.values()].filter(({ id }) => !placed.has(id)).toSorted((a, b) => a.seq - b.seq);
  const rest = (isDropped: boolean) =>
    others
      .filter(({ status }) => (status === "dropped") === isDropped)
      .map((action) => ({ action, place: null, ranked: null }));
  const groups: PlanGroup[] = [
    ...KEYS.map((key) => ({ key, rows: rows.filter(({ ranked }) => ranked.quadrant === key) })),
    { key: "unranked", rows: rest(false) },
    { key: "dropped", rows: rest(true) },
  ];
  return groups.filter((group) => group.rows.length > 0);
}
