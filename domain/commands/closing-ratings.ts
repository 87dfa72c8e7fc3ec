import type { z } from "zod";
import type { closingRatingSchemas } from "./closing-ratings.schema";
import { PARTICIPANT } from "./execute";
import type { Actor, Command, Tx } from "./rule";

type SetClosingRating = z.infer<(typeof closingRatingSchemas)["closingRatings.set"]>;

/** One tap at the end: how the workshop was, 1 to 5, replacing an earlier tap. */
function set(tx: Tx, actor: Actor, { value }: SetClosingRating): void {
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
