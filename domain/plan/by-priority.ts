import { rootOf } from "../moment-root";
import type { RankedMoment } from "../ranking/result";
import type { Action } from "../records";
import type { StateReader } from "../state";
import { orderActions } from "./priority";

/** Actions that are not dropped, highest priority first; those that cannot be ranked yet come last, as they were made. */
export function actionsByPriority(state: StateReader, ranking: readonly RankedMoment[]): Action[] {
  const { benefitThreshold, effortThreshold } = state.workshop().config;
  const actions = [...state.all("action")].filter(({ status }) => status !== "dropped");
  const ordered = orderActions(
    actions.map((action) => ({ ...action, momentId: rootOf(state, action.momentId)?.id ?? action.momentId })),
    {
      impactByMoment: new Map(ranking.map(({ id, score }) => [id, score])),
      rankByMoment: new Map(ranking.map(({ id, rank }) => [id, rank])),
      benefitThreshold,
      effortThreshold,
    },
  );
  const rankOf = new Map(ordered.map(({ id, priorityRank }) => [id, priorityRank]));
  const place = ({ id }: Action) => rankOf.get(id) ?? Number.POSITIVE_INFINITY;
  return actions.sort((a, b) => (place(a) === place(b) ? a.seq - b.seq : place(a) - place(b)));
}
