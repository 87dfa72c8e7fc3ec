import { refuseUnless } from "../errors";
import { type IndexedKind, keysOf } from "../indexes";
import { isLive, rootOf } from "../moment-root";
import type { Kind, RecordOf } from "../records";
import type { StateReader } from "../state";
import { MAIN_ROUND } from "./ballots";
import type { Undoable } from "./rule";

/** Which index of a kind tells what its records point at. */
const REFERENCES = [
  { of: "touchpoint", index: "momentId", to: "moment" },
  { of: "moment", index: "mergedInto", to: "moment" },
  { of: "suggestion", index: "momentId", to: "moment" },
  { of: "suggestion", index: "touchpointId", to: "touchpoint" },
  { of: "evidence", index: "momentId", to: "moment" },
  { of: "evidence", index: "touchpointId", to: "touchpoint" },
  { of: "dot", index: "momentId", to: "moment" },
  { of: "rating", index: "momentId", to: "moment" },
  { of: "idea", index: "momentId", to: "moment" },
  { of: "idea", index: "basedOnIdeaId", to: "idea" },
  { of: "action", index: "momentId", to: "moment" },
  { of: "action", index: "ideaId", to: "idea" },
  { of: "estimate", index: "actionId", to: "action" },
] as const;

/**
 * Checks that records put back fit the rest: nothing points at what is gone (I4), nobody is over budget or cap (I1),
 * no more moments are confirmed than there may be (I11).
 * @throws Refused changed_since | over_budget | over_cap | over_top_k
 */
export function refuseUnlessSound(state: StateReader, changes: Undoable["changes"]): void {
  const gone = changes.filter(({ before }) => before === null);
  refuseUnless(!gone.some(({ kind, id }) => isPointedAt(state, kind, id)), "changed_since");
  for (const { kind, before } of changes) if (before) refuseUnless(isAnchored(state, kind, before), "changed_since");
  for (const { before } of changes) if (before && "voteRound" in before) refuseOverBudget(state, before.participantId);
  const isConfirming = changes.some(({ before }) => before && "confirmedAsTruth" in before && before.confirmedAsTruth);
  refuseUnless(
    !isConfirming || state.countWhere("moment", "truth", "confirmed") <= state.workshop().config.topK,
    "over_top_k",
  );
}

const isPointedAt = (state: StateReader, kind: Kind, id: string): boolean =>
  REFERENCES.some(({ of, index, to }) => to === kind && state.countWhere<IndexedKind>(of, index as never, id) > 0);

/** What it points at is there, and a moment it is merged into is not merged itself. */
function isAnchored(state: StateReader, kind: Kind, record: RecordOf<Kind>): boolean {
  const targets = REFERENCES.filter(({ of }) => of === kind).flatMap(({ of, index, to }) =>
    keysOf<IndexedKind>(of, index as never, record as RecordOf<IndexedKind>).map((id) => state.get<Kind>(to, id)),
  );
  return targets.every(
    (target) => target && !(kind === "moment" && "mergedInto" in target && target.mergedInto !== null),
  );
}

function refuseOverBudget(state: StateReader, participantId: string): void {
  const { dotBudget, maxDotsPerMoment } = state.workshop().config;
  const byRoot = new Map<string, number>();
  for (const dot of state.where("dot", "owner", participantId)) {
    const root = rootOf(state, dot.momentId);
    if (dot.voteRound !== MAIN_ROUND || !isLive(root)) continue;
    byRoot.set(root.id, (byRoot.get(root.id) ?? 0) + dot.dots);
  }
  const sums = [...byRoot.values()];
  refuseUnless(
    sums.every((dots) => dots <= (maxDotsPerMoment ?? 0)),
    "over_cap",
  );
  refuseUnless(sums.reduce((sum, dots) => sum + dots, 0) <= (dotBudget ?? 0), "over_budget");
}
