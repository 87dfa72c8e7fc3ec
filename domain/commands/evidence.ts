import type { z } from "zod";
import { refuseUnless } from "../errors";
import { isLive } from "../moment-root";
import type { Evidence } from "../records";
import type { evidenceSchemas } from "./evidence.schema";
import { EVERYBODY, isFacilitator } from "./execute";
import { authorFor, refuseUnlessNew } from "./new-record";
import { isSeenByAll, refuseUnlessOwn } from "./ownership";
import { resultChanged } from "./result-changed";
import type { Actor, Command, Tx } from "./rule";

type Args<N extends keyof typeof evidenceSchemas> = z.infer<(typeof evidenceSchemas)[N]>;

/**
 * Notes what customers really said or did, on a card, on a moment or on neither.
 * Participants may do so on own cards while cards are collected. How much there is breaks ties of the ranking.
 * @throws Refused invalid | full | not_found | forbidden | wrong_phase
 */
function add(tx: Tx, actor: Actor, args: Args<"evidence.add">): void {
  const { id, kind, sentiment, text } = args;
  refuseUnlessNew(tx, "evidence", id);
  const touchpointId = args.touchpointId ?? null;
  const momentId = args.momentId ?? null;
  refuseUnless(momentId === null || isLive(tx.get("moment", momentId)), "not_found");
  const card = touchpointId === null ? undefined : tx.get("touchpoint", touchpointId);
  refuseUnless(touchpointId === null || card, "not_found");
  if (!isFacilitator(actor)) {
    refuseUnless(card, "forbidden");
    refuseUnlessOwn(actor, card.participantId, isSeenByAll(card));
    refuseUnless(tx.workshop().phase === "collect", "wrong_phase");
  }
  const participantId = isFacilitator(actor) ? null : authorFor(tx.workshop(), actor.id);
  const { url = null, occurredOn = null, count = null } = args;
  tx.put("evidence", id, { id, participantId, kind, sentiment, text, url, occurredOn, count, momentId, touchpointId });
  resultChanged(tx);
}

/** @throws Refused not_found | forbidden | wrong_phase */
function changeable(tx: Tx, actor: Actor, id: string): Evidence {
  const evidence = tx.get("evidence", id);
  refuseUnless(evidence, "not_found");
  if (isFacilitator(actor)) return evidence;
  const card = evidence.touchpointId === null ? undefined : tx.get("touchpoint", evidence.touchpointId);
  refuseUnlessOwn(actor, evidence.participantId, !card || isSeenByAll(card) || card.participantId === actor.id);
  refuseUnless(tx.workshop().phase === "collect", "wrong_phase");
  return evidence;
}

function edit(tx: Tx, actor: Actor, { id, ...change }: Args<"evidence.edit">): void {
  tx.put("evidence", id, { ...changeable(tx, actor, id), ...change });
}

function remove(tx: Tx, actor: Actor, { id }: Args<"evidence.remove">): void {
  changeable(tx, actor, id);
  tx.put("evidence", id, null);
  resultChanged(tx);
}

export const evidenceCommands = {
  "evidence.add": { by: EVERYBODY, phases: ["draft", "plan"], rule: add } satisfies Command<Args<"evidence.add">>,
  "evidence.edit": { by: EVERYBODY, phases: ["draft", "plan"], undoable: true, rule: edit } satisfies Command<
    Args<"evidence.edit">
  >,
  "evidence.remove": { by: EVERYBODY, phases: ["draft", "plan"], undoable: true, rule: remove } satisfies Command<
    Args<"evidence.remove">
  >,
};
