import type { z } from "zod";
import { refuseUnless } from "../errors";
import type { closingRatingSchemas } from "./closing-ratings.schema";
import { hasErased } from "./erased-answers";
import { PARTICIPANT } from "./execute";
import type { Actor, Command, Tx } from "./rule";

type SetClosingRating = z.infer<(typeof closingRatingSchemas)["closingRatings.set"]>;

/** One tap at the end: how the workshop was, 1 to 5, replacing an earlier tap. @throws Refused anonymised once ratings have been erased */
function set(tx: Tx, actor: Actor, { value }: SetClosingRating): void {
  refuseUnless(!hasErased(tx, "closingRating"), "anonymised");
  if (tx.get("closingRating", actor.id)?.value === value) return;
  tx.put("closingRating", actor.id, { participantId: actor.id, value });
  tx.touch("closingSummary", "all");
}

export const closingRatingCommands = {
  "closingRatings.set": {
    by: PARTICIPANT,
    phases: ["commit", "commit"],
    rule: set,
  } satisfies Command<SetClosingRating>,
};
