import type { z } from "zod";
import { refuseUnless } from "../errors";
import { isLive, mergedInto } from "../moment-root";
import type { Moment } from "../records";
import { ratingId, reRatingId } from "../state";
import { EVERYBODY, FACILITATORS, PARTICIPANT } from "./execute";
import { personInRoom } from "./new-record";
import type { ratingSchemas } from "./ratings.schema";
import type { Actor, Command, Tx } from "./rule";

type Args<N extends keyof typeof ratingSchemas> = z.infer<(typeof ratingSchemas)[N]>;
type SetRating = Args<"ratings.set">;

function liveMoment(tx: Tx, id: string): Moment {
  const moment = tx.get("moment", id);
  refuseUnless(isLive(moment), "not_found");
  return moment;
}

/**
 * Replaces what a person said about a moment of the shortlist, also about what was merged into it. "Don't know" is
 * null, never 3 (I9); where nothing is known no row is kept.
 * @throws Refused not_found | guard_unmet if the moment is not on the shortlist
 */
function setRating(tx: Tx, participantId: string, { momentId, importance, satisfaction, experience }: SetRating): void {
  refuseUnless(liveMoment(tx, momentId).shortlisted, "guard_unmet");
  for (const merged of mergedInto(tx, momentId)) {
    const id = ratingId(participantId, merged.id);
    if (tx.get("rating", id)) tx.put("rating", id, null);
  }
  const id = ratingId(participantId, momentId);
  const isNothing = importance === null && satisfaction === null && experience === null;
  if (isNothing && !tx.get("rating", id)) return;
  tx.put("rating", id, isNothing ? null : { participantId, momentId, importance, satisfaction, experience });
}

/** @throws Refused forbidden for a person with a device */
function setForInRoom(tx: Tx, actor: Actor, { participantId, ...rating }: Args<"ratings.setForInRoom">): void {
  personInRoom(tx, participantId);
  setRating(tx, participantId, rating);
  tx.audit(actor, "ratings.setForInRoom", { participantId });
}

/**
 * Says anew how satisfied customers are with a moment, once per person and check-in; null takes it back (method 9.2).
 * @throws Refused forbidden for a link that only lets read | not_found | guard_unmet once the check-in is closed
 */
function rerate(tx: Tx, actor: Actor, { checkInId, momentId, satisfaction }: Args<"ratings.rerate">): void {
  refuseUnless(actor.role !== "reviewer" || actor.scope === "update", "forbidden");
  const checkIn = tx.get("checkIn", checkInId);
  refuseUnless(checkIn, "not_found");
  liveMoment(tx, momentId);
  refuseUnless(checkIn.heldOn === null, "guard_unmet");
  const id = reRatingId(checkInId, momentId, actor.id);
  if (satisfaction === null && !tx.get("reRating", id)) return;
  tx.put("reRating", id, satisfaction === null ? null : { checkInId, momentId, raterId: actor.id, satisfaction });
}

export const ratingCommands = {
  "ratings.set": {
    by: PARTICIPANT,
    phases: ["rate", "rate"],
    rule: (tx, actor, args) => setRating(tx, actor.id, args),
  } satisfies Command<SetRating>,
  "ratings.setForInRoom": { by: FACILITATORS, phases: ["rate", "rate"], rule: setForInRoom } satisfies Command<
    Args<"ratings.setForInRoom">
  >,
  "ratings.rerate": { by: [...EVERYBODY, "reviewer"], phases: ["closed", "closed"], rule: rerate } satisfies Command<
    Args<"ratings.rerate">
  >,
};
