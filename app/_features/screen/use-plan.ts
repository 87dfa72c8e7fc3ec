import { useDerived, useLive, useRecords, useWorkshop } from "@/app/_live/live";
import { rootOf } from "@/domain/moment-root";
import { orderActions } from "@/domain/plan/priority";
import type { Action } from "@/domain/records";

/** Live actions, highest priority first; those that cannot be ranked yet come last, as they were made. */
export function usePlan(): Action[] {
  const { view } = useLive();
  const { config } = useWorkshop();
  const ranking = useDerived("result", "latest")?.ranking ?? [];
  const actions = useRecords("action").filter(({ status }) => status !== "dropped");
  const rootId = (momentId: string) => rootOf(view, momentId)?.id ?? momentId;
  const ordered = orderActions(
    actions.map(({ id, seq, momentId, effect, effort, status }) => ({
      ...{ id, seq, effect, effort, status },
      momentId: rootId(momentId),
    })),
    {
      impactByMoment: new Map(ranking.map(({ id, score }) => [id, score])),
      rankByMoment: new Map(ranking.map(({ id, rank }) => [id, rank])),
      benefitThreshold: config.benefitThreshold,
      effortThreshold: config.effortThreshold,
    },
  );
  const rankOf = new Map(ordered.map(({ id, priorityRank }) => [id, priorityRank]));
  const place = ({ id }: Action) => rankOf.get(id) ?? Number.POSITIVE_INFINITY;
  return [...actions].sort((a, b) => (place(a) === place(b) ? a.seq - b.seq : place(a) - place(b)));
}
