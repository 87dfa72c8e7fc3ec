import { refuseUnless } from "../errors";
import { LIMITS } from "../limits";
import type { Participant, Workshop } from "../records";
import type { Tx } from "./rule";

const LIMIT_OF = {
  touchpoint: LIMITS.touchpoints,
  moment: LIMITS.moments,
  idea: LIMITS.ideas,
  action: LIMITS.actions,
  evidence: LIMITS.evidence,
  parkingLotItem: LIMITS.parkingLotItems,
  checkIn: LIMITS.checkIns,
  suggestion: LIMITS.suggestions,
} as const;
type Limited = keyof typeof LIMIT_OF;

/** Checks every new record shares. @throws Refused invalid if the id is taken | full */
export function refuseUnlessNew(tx: Pick<Tx, "get" | "count">, kind: Limited, id: string): void {
  refuseUnless(!tx.get(kind, id), "invalid");
  refuseUnless(tx.count(kind) < LIMIT_OF[kind], "full");
}

/** One more than the highest `seq` of that kind. */
export const nextSeq = (
  tx: Pick<Tx, "last">,
  kind: "touchpoint" | "moment" | "idea" | "action" | "parkingLotItem",
): number => Math.max(0, tx.last(kind)?.seq ?? 0) + 1;

/** The author to store: nobody once the assignment of an anonymous workshop is erased (trust.md section 4). */
export const authorFor = ({ anonymity, erasedAt }: Workshop, participantId: string): string | null =>
  anonymity === "anonymous" && erasedAt !== null ? null : participantId;

/**
 * Somebody without a device, for whom the facilitator writes and votes.
 * @throws Refused not_found | forbidden for a person with a device, who alone may do so
 */
export function personInRoom(tx: Pick<Tx, "get">, participantId: string): Participant {
  const person = tx.get("participant", participantId);
  refuseUnless(person, "not_found");
  refuseUnless(person.kind === "in_room", "forbidden");
  refuseUnless(person.status === "active", "not_found");
  return person;
}
