import { isDeepEqual } from "../deep-equal";
import { refuseUnless } from "../errors";
import { isWithin, type WorkshopState } from "../phases";
import type { Kind } from "../records";
import type { Undoable } from "./rule";

type Range = readonly [from: WorkshopState, to: WorkshopState];
type Change = Undoable["changes"][number];

/** Until when records may be changed back, and until when one that was added or removed may go or come back. */
const TIMES: Partial<Record<Kind, { change: Range; existence: Range }>> = {
  touchpoint: { change: ["collect", "cluster"], existence: ["collect", "collect"] },
  suggestion: { change: ["cluster", "cluster"], existence: ["cluster", "cluster"] },
  moment: { change: ["cluster", "plan"], existence: ["cluster", "cluster"] },
  dot: { change: ["vote", "vote"], existence: ["vote", "vote"] },
  rating: { change: ["rate", "rate"], existence: ["rate", "rate"] },
  evidence: { change: ["collect", "plan"], existence: ["collect", "plan"] },
  idea: { change: ["ideate", "plan"], existence: ["ideate", "ideate"] },
  action: { change: ["plan", "commit"], existence: ["plan", "commit"] },
  estimate: { change: ["plan", "plan"], existence: ["plan", "plan"] },
  checkIn: { change: ["commit", "commit"], existence: ["commit", "commit"] },
  parkingLotItem: { change: ["collect", "commit"], existence: ["collect", "commit"] },
};

/**
 * A step can be taken back only while it could still be made: ballots that are closed stay as they are.
 * Moderation is the exception: hiding and showing again are open until the end.
 * @throws Refused changed_since
 */
export function refuseOutOfTime(phase: WorkshopState, change: Change): void {
  const { kind, before, after } = change;
  if (before && after && isDeepEqual({ ...before, hiddenAt: null }, { ...after, hiddenAt: null })) return;
  const times = TIMES[kind];
  refuseUnless(times && isWithin(phase, ...(before && after ? times.change : times.existence)), "changed_since");
  refuseUnless(!isMerge(change) || isWithin(phase, "cluster", "reveal"), "changed_since");
}

const isMerge = ({ before, after }: Change): boolean =>
  before !== null &&
  after !== null &&
  "mergedInto" in before &&
  "mergedInto" in after &&
  before.mergedInto !== after.mergedInto;
