import { refuseUnless } from "../errors";
import { isLive, rootOf } from "../moment-root";
import type { Kind, RecordOf } from "../records";
import type { StateReader } from "../state";
import { MAIN_ROUND } from "./ballots";
import type { Undoable } from "./rule";

type Reference = readonly [kind: Kind, id: string | null | undefined];
type ReferencesOf = { [K in Kind]?: (record: RecordOf<K>) => Reference[] };

const REFERENCES: ReferencesOf = {
  touchpoint: ({ momentId }) => [["moment", momentId]],
  moment: ({ mergedInto }) => [["moment", mergedInto]],
  suggestion: ({ momentId, touchpointIds }) => [
    ["moment", momentId],
    ...touchpointIds.map((id): Reference => ["touchpoint", id]),
  ],
  evidence: ({ momentId, touchpointId }) => [
    ["moment", momentId],
    ["touchpoint", touchpointId],
  ],
  dot: ({ momentId }) => [["moment", momentId]],
  rating: ({ momentId }) => [["moment", momentId]],
  idea: ({ momentId, basedOnIdeaId }) => [
    ["moment", momentId],
    ["idea", basedOnIdeaId],
  ],
  action: ({ momentId, ideaIds }) => [["moment", momentId], ...ideaIds.map((id): Reference => ["idea", id])],
  estimate: ({ actionId }) => [["action", actionId]],
};

/**
 * Checks that records put back fit the rest: nothing points at what is gone (I4), nobody is over budget or cap (I1),
 * no more moments are confirmed than there may be (I11).
 * @throws Refused changed_since | over_budget | over_cap | over_top_k
 */
export function refuseUnlessSound(state: StateReader, changes: Undoable["changes"]): void {
  const gone = new Set(changes.flatMap(({ kind, id, before }) => (before === null ? [`${kind} ${id}`] : [])));
  refuseUnless(!pointsAt(state, gone), "changed_since");
  for (const { kind, before } of changes) if (before) refuseUnless(isAnchored(state, kind, before), "changed_since");
  for (const { before } of changes) if (before && "voteRound" in before) refuseOverBudget(state, before.participantId);
  const confirmed = [...state.all("moment")].filter((moment) => isLive(moment) && moment.confirmedAsTruth).length;
  const isConfirming = changes.some(({ before }) => before && "confirmedAsTruth" in before && before.confirmedAsTruth);
  refuseUnless(!isConfirming || confirmed <= state.workshop().config.topK, "over_top_k");
}

const referencesOf = <K extends Kind>(kind: K, record: RecordOf<K>): Reference[] =>
  (REFERENCES[kind] as ((record: RecordOf<K>) => Reference[]) | undefined)?.(record) ?? [];

function pointsAt(state: StateReader, gone: ReadonlySet<string>): boolean {
  if (gone.size === 0) return false;
  for (const kind of Object.keys(REFERENCES) as Kind[]) {
    for (const record of state.all(kind))
      if (referencesOf(kind, record).some(([to, id]) => gone.has(`${to} ${id}`))) return true;
  }
  return false;
}

/** What it points at is there, and a moment it is merged into is not merged itself. */
function isAnchored(state: StateReader, kind: Kind, record: RecordOf<Kind>): boolean {
  return referencesOf(kind, record).every(([to, id]) => {
    const target = id ? state.get(to, id) : undefined;
    return (
      !id || (target !== undefined && !(kind === "moment" && "mergedInto" in target && target.mergedInto !== null))
    );
  });
}

function refuseOverBudget(state: StateReader, participantId: string): void {
  const { dotBudget, maxDotsPerMoment } = state.workshop().config;
  const byRoot = new Map<string, number>();
  for (const dot of state.all("dot")) {
    const root = rootOf(state, dot.momentId);
    if (dot.participantId !== participantId || dot.voteRound !== MAIN_ROUND || !isLive(root)) continue;
    byRoot.set(root.id, (byRoot.get(root.id) ?? 0) + dot.dots);
  }
  const sums = [...byRoot.values()];
  refuseUnless(
    sums.every((dots) => dots <= (maxDotsPerMoment ?? 0)),
    "over_cap",
  );
  refuseUnless(sums.reduce((sum, dots) => sum + dots, 0) <= (dotBudget ?? 0), "over_budget");
}
