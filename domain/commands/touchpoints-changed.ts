import type { z } from "zod";
import { refuseUnless } from "../errors";
import { placeOf } from "../place";
import type { Touchpoint } from "../records";
import { EVERYBODY, FACILITATORS, isFacilitator, PARTICIPANT } from "./execute";
import { dim, isSeenByAll, refuseUnlessOwn } from "./ownership";
import { resultChanged } from "./result-changed";
import type { Actor, Command, Tx } from "./rule";
import type { touchpointSchemas } from "./touchpoints.schema";

type Args<N extends keyof typeof touchpointSchemas> = z.infer<(typeof touchpointSchemas)[N]>;

const cardOf = (tx: Tx, id: string): Touchpoint => {
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
  for (const evidence of [...tx.all("evidence")]) {
    if (evidence.touchpointId !== id) continue;
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

function hide(tx: Tx, _actor: Actor, { id }: Args<"touchpoints.hide">): void {
  const card = cardOf(tx, id);
  if (card.hiddenAt !== null) return;
  tx.put("touchpoint", id, { ...card, hiddenAt: tx.now });
  dim(tx, "touchpoint", id);
  tx.touch("cardCounts", "all");
  resultChanged(tx);
}

function unhide(tx: Tx, _actor: Actor, { id }: Args<"touchpoints.unhide">): void {
  const card = cardOf(tx, id);
  if (card.hiddenAt === null) return;
  tx.put("touchpoint", id, { ...card, hiddenAt: null });
  tx.touch("cardCounts", "all");
  resultChanged(tx);
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
