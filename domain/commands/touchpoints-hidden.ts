import type { z } from "zod";
import { FACILITATORS } from "./execute";
import { dim, touchEvidenceOn } from "./ownership";
import { resultChanged } from "./result-changed";
import type { Actor, Command, Tx } from "./rule";
import type { touchpointSchemas } from "./touchpoints.schema";
import { cardOf } from "./touchpoints-changed";

type Args<N extends keyof typeof touchpointSchemas> = z.infer<(typeof touchpointSchemas)[N]>;

function hide(tx: Tx, _actor: Actor, { id }: Args<"touchpoints.hide">): void {
  const card = cardOf(tx, id);
  if (card.hiddenAt !== null) return;
  tx.put("touchpoint", id, { ...card, hiddenAt: tx.now });
  dim(tx, "touchpoint", id);
  touchEvidenceOn(tx, id);
  tx.touch("cardCounts", "all");
  resultChanged(tx);
}

function unhide(tx: Tx, _actor: Actor, { id }: Args<"touchpoints.unhide">): void {
  const card = cardOf(tx, id);
  if (card.hiddenAt === null) return;
  tx.put("touchpoint", id, { ...card, hiddenAt: null });
  touchEvidenceOn(tx, id);
  tx.touch("cardCounts", "all");
  resultChanged(tx);
}

/** Moderation: facilitators hide cards, they never delete others'. */
export const touchpointModeration = {
  "touchpoints.hide": {
    by: FACILITATORS,
    phases: ["collect", "commit"],
    undoable: true,
    serverOnly: true,
    rule: hide,
  } satisfies Command<Args<"touchpoints.hide">>,
  "touchpoints.unhide": {
    by: FACILITATORS,
    phases: ["collect", "commit"],
    undoable: true,
    serverOnly: true,
    rule: unhide,
  } satisfies Command<Args<"touchpoints.unhide">>,
};
