import { rootOf } from "../moment-root";
import type { ActionQuadrant, RankedMoment } from "../ranking/result";
import type { Action, Moment, WorkshopConfig } from "../records";
import type { StateReader } from "../state";
import { orderActions, priorityOf } from "./priority";

export interface PlanRow {
  action: Action;
  /** Place in the plan from 1; null for what has no place in it. */
  place: number | null;
  /** Root of the moment it serves, as far as it is known. */
  moment: Moment | undefined;
  /** Rank of that moment; null if it was not ranked. */
  rank: number | null;
  /** 0 to 100 both; null without effect, effort or rank. */
  benefit: number | null;
  priority: number | null;
}

/** `unestimated`: no effect, effort or ranked moment yet. */
export type PlanGroupKey = ActionQuadrant | "unestimated" | "dropped";
export interface PlanGroup {
  key: PlanGroupKey;
  rows: PlanRow[];
}

const ORDER: readonly PlanGroupKey[] = ["quick_win", "big_bet", "fill_in", "set_aside", "unestimated", "dropped"];

/** The plan as people read it: live actions by quadrant in plan order, then those without an estimate, then dropped ones; empty groups left out. */
export function planGroups(state: StateReader, ranking: readonly RankedMoment[], config: WorkshopConfig): PlanGroup[] {
  const ranked = new Map(ranking.map((moment) => [moment.id, moment]));
  const actions = [...state.all("action")].sort((a, b) => a.seq - b.seq);
  const rootId = (action: Action) => rootOf(state, action.momentId)?.id ?? action.momentId;
  const ordered = orderActions(
    actions.map((action) => ({ ...action, momentId: rootId(action) })),
    {
      impactByMoment: new Map(ranking.map(({ id, score }) => [id, score])),
      rankByMoment: new Map(ranking.map(({ id, rank }) => [id, rank])),
      benefitThreshold: config.benefitThreshold,
      effortThreshold: config.effortThreshold,
    },
  );
  const assessed = new Map(ordered.map((entry) => [entry.id, entry]));
  const rows = actions.map((action) => {
    const moment = rootOf(state, action.momentId);
    const served = ranked.get(rootId(action));
    const { effect, effort } = action;
    const worth = served && effect !== null && effort !== null ? priorityOf(served.score, effect, effort) : null;
    const entry = assessed.get(action.id);
    return {
      key: keyOf(action, entry?.quadrant),
      row: {
        action,
        place: entry?.planOrder ?? null,
        moment,
        rank: served?.rank ?? null,
        benefit: worth?.benefit ?? null,
        priority: worth?.priority ?? null,
      },
    };
  });
  const rowsOf = (group: PlanGroupKey) =>
    rows.flatMap(({ key, row }) => (key === group ? [row] : [])).sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  return ORDER.map((key) => ({ key, rows: rowsOf(key) })).filter((group) => group.rows.length > 0);
}

const keyOf = ({ status }: Action, quadrant: ActionQuadrant | undefined): PlanGroupKey =>
  status === "dropped" ? "dropped" : (quadrant ?? "unestimated");
