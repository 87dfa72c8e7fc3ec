import type { z } from "zod";
import { refuseUnless } from "../errors";
import { placeOf } from "../place";
import type { Touchpoint } from "../records";
import { EVERYBODY, isFacilitator, PARTICIPANT } from "./execute";
import { dim, isSeenByAll, refuseUnlessOwn } from "./ownership";
import type { Actor, Command, Tx } from "./rule";
import type { touchpointSchemas } from "./touchpoints.schema";

type Args<N extends keyof typeof touchpointSchemas> = z.infer<(typeof touchpointSchemas)[N]>;

export const cardOf = (tx: Tx, id: string): Touchpoint => {
  const card = tx.get("touchpoint", id);
  refuseUnless(card, "not_found");
  return card;
};

const isWaitingStarter = (card: Touchpoint) => card.source === "template" && !card.adopted && isSeenByAll(card);

/**
 * Rewrites a card: the author's own, any by a facilitator (audited). Whoever rewrites a starter card adopts it.
 * @throws Refused not_found | forbidden
 */
function edit(tx: Tx, actor: Actor, { id, text }: Args<"touchpoints.edit">): void {
  const card = cardOf(tx, id);
  const mayAdopt = isWaitingStarter(card) && tx.workshop().phase === "collect";
  if (isFacilitator(actor)) tx.audit(actor, "touchpoints.edit", { id });
  else if (!mayAdopt) refuseUnlessOwn(actor, card.participantId, isSeenByAll(card));
  tx.put("touchpoint", id, { ...card, text, adopted: true, updatedAt: tx.now });
  if (!card.adopted) tx.touch("cardCounts", "all");
}

/**
 * Deletes an own card with the evidence its author put on it; other evidence stays, no longer tied to a card.
 * @throws Refused not_found | forbidden | wrong_phase
 */
function remove(tx: Tx, actor: Actor, { id }: Args<"touchpoints.remove">): void {
  const card = cardOf(tx, id);
  refuseUnlessOwn(actor, card.participantId, isSeenByAll(card));
  refuseUnless(tx.workshop().phase === "collect", "wrong_phase");
  for (const evidence of tx.where("evidence", "touchpointId", id)) {
    tx.put("evidence", evidence.id, evidence.participantId === actor.id ? null : { ...evidence, touchpointId: null });
  }
  dim(tx, "touchpoint", id);
  tx.put("touchpoint", id, null);
  tx.touch("cardCounts", "all");
}

/** Gives a card another stage or period. @throws Refused not_found | forbidden */
function move(tx: Tx, actor: Actor, { id, ...chosen }: Args<"touchpoints.move">): void {
  const card = cardOf(tx, id);
  if (!isFacilitator(actor)) {
    refuseUnlessOwn(actor, card.participantId, isSeenByAll(card));
    refuseUnless(tx.workshop().phase === "collect", "forbidden");
  }
  tx.put("touchpoint", id, { ...card, ...placeOf(tx.workshop().stageModel, chosen, card.stage), updatedAt: tx.now });
  tx.touch("cardCounts", "all");
}

export const touchpointChanges = {
  "touchpoints.edit": { by: EVERYBODY, phases: ["collect", "cluster"], undoable: true, rule: edit } satisfies Command<
    Args<"touchpoints.edit">
  >,
  /** Open in every phase, so that somebody else's card is forbidden before the phase is looked at. */
  "touchpoints.remove": {
    by: PARTICIPANT,
    phases: ["draft", "archived"],
    undoable: true,
    rule: remove,
  } satisfies Command<Args<"touchpoints.remove">>,
  "touchpoints.move": { by: EVERYBODY, phases: ["collect", "cluster"], undoable: true, rule: move } satisfies Command<
    Args<"touchpoints.move">
  >,
};
