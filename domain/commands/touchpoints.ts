import type { z } from "zod";
import { refuseUnless } from "../errors";
import { placeOf } from "../place";
import type { Touchpoint } from "../records";
import { usualOrder } from "../usual-order";
import { areCardsPublic } from "../view/visibility";
import { FACILITATORS, PARTICIPANT } from "./execute";
import { authorFor, nextSeq, personInRoom, refuseUnlessNew } from "./new-record";
import { isSeenByAll } from "./ownership";
import type { Actor, Command, Tx } from "./rule";
import type { touchpointSchemas } from "./touchpoints.schema";
import { touchpointChanges } from "./touchpoints-changed";

type Args<N extends keyof typeof touchpointSchemas> = z.infer<(typeof touchpointSchemas)[N]>;
type NewCard = Args<"touchpoints.add">;

const STARTERS_PER_STAGE = 3;

/**
 * Writes a card. In the silent round only its author will see it; once cards are public it gets a random place among
 * the others, so that its position does not tell when it was written (I13).
 * @throws Refused invalid | full
 */
function addCard(tx: Tx, card: NewCard, by: Pick<Touchpoint, "participantId" | "source" | "adopted">): void {
  refuseUnlessNew(tx, "touchpoint", card.id);
  const { stageModel, round } = tx.workshop();
  tx.put("touchpoint", card.id, {
    id: card.id,
    text: card.text,
    channel: card.channel ?? null,
    ...placeOf(stageModel, card),
    ...by,
    round,
    momentId: null,
    displayOrder: by.source === "template" || areCardsPublic(tx) ? usualOrder(card.id) : null,
    hiddenAt: null,
    seq: nextSeq(tx, "touchpoint"),
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  tx.touch("cardCounts", "all");
}

function addOwn(tx: Tx, actor: Actor, card: NewCard): void {
  addCard(tx, card, { participantId: authorFor(tx.workshop(), actor.id), source: "participant", adopted: true });
}

/** @throws Refused forbidden for a person with a device */
function addForInRoom(tx: Tx, actor: Actor, { participantId, ...card }: Args<"touchpoints.addForInRoom">): void {
  const person = personInRoom(tx, participantId);
  addCard(tx, card, { participantId: authorFor(tx.workshop(), person.id), source: "participant", adopted: true });
  tx.audit(actor, "touchpoints.addForInRoom", { participantId });
}

/** A card of the template that helps a silent group; seen by all at once, counted once somebody adopts it. @throws Refused full */
function addStarter(tx: Tx, _actor: Actor, card: Args<"touchpoints.addStarter">): void {
  const { stage } = placeOf(tx.workshop().stageModel, card);
  refuseUnless(tx.countWhere("touchpoint", "starterStage", stage) < STARTERS_PER_STAGE, "full");
  addCard(tx, card, { participantId: null, source: "template", adopted: false });
}

function adopt(tx: Tx, _actor: Actor, { id }: Args<"touchpoints.adopt">): void {
  const card = tx.get("touchpoint", id);
  refuseUnless(card && isSeenByAll(card), "not_found");
  refuseUnless(card.source === "template", "forbidden");
  if (card.adopted) return;
  tx.put("touchpoint", id, { ...card, adopted: true, updatedAt: tx.now });
  tx.touch("cardCounts", "all");
}

export const touchpointCommands = {
  "touchpoints.add": { by: PARTICIPANT, phases: ["collect", "collect"], rule: addOwn } satisfies Command<NewCard>,
  "touchpoints.addForInRoom": {
    by: FACILITATORS,
    phases: ["collect", "collect"],
    rule: addForInRoom,
  } satisfies Command<Args<"touchpoints.addForInRoom">>,
  "touchpoints.addStarter": { by: FACILITATORS, phases: ["draft", "collect"], rule: addStarter } satisfies Command<
    Args<"touchpoints.addStarter">
  >,
  "touchpoints.adopt": { by: PARTICIPANT, phases: ["collect", "collect"], rule: adopt } satisfies Command<
    Args<"touchpoints.adopt">
  >,
  ...touchpointChanges,
};
