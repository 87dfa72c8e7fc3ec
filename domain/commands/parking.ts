import type { z } from "zod";
import { refuseUnless } from "../errors";
import type { ParkingLotItem } from "../records";
import { EVERYBODY, FACILITATORS, isFacilitator } from "./execute";
import { authorFor, nextSeq, refuseUnlessNew } from "./new-record";
import { refuseUnlessOwn } from "./ownership";
import type { parkingSchemas } from "./parking.schema";
import type { Actor, Command, Tx } from "./rule";

type Args<N extends keyof typeof parkingSchemas> = z.infer<(typeof parkingSchemas)[N]>;

/** Keeps a topic for later; never voted on (method 2.6). @throws Refused invalid | full */
function add(tx: Tx, actor: Actor, { id, text }: Args<"parking.add">): void {
  refuseUnlessNew(tx, "parkingLotItem", id);
  const workshop = tx.workshop();
  const participantId = isFacilitator(actor) ? null : authorFor(workshop, actor.id);
  tx.put("parkingLotItem", id, {
    id,
    participantId,
    text,
    phase: workshop.phase,
    outcome: "open",
    seq: nextSeq(tx, "parkingLotItem"),
  });
}

const itemOf = (tx: Tx, id: string): ParkingLotItem => {
  const item = tx.get("parkingLotItem", id);
  refuseUnless(item, "not_found");
  return item;
};

/** @throws Refused not_found | forbidden */
function changeable(tx: Tx, actor: Actor, id: string): ParkingLotItem {
  const item = itemOf(tx, id);
  if (!isFacilitator(actor)) refuseUnlessOwn(actor, item.participantId, true);
  return item;
}

function edit(tx: Tx, actor: Actor, { id, text }: Args<"parking.edit">): void {
  tx.put("parkingLotItem", id, { ...changeable(tx, actor, id), text });
}

function remove(tx: Tx, actor: Actor, { id }: Args<"parking.remove">): void {
  changeable(tx, actor, id);
  tx.put("parkingLotItem", id, null);
}

/** Says what becomes of a topic at the end: dropped, turned into an action, or left open for the report. */
function resolve(tx: Tx, _actor: Actor, { id, outcome }: Args<"parking.resolve">): void {
  const item = itemOf(tx, id);
  if (item.outcome !== outcome) tx.put("parkingLotItem", id, { ...item, outcome });
}

export const parkingCommands = {
  "parking.add": { by: EVERYBODY, phases: ["lobby", "commit"], rule: add } satisfies Command<Args<"parking.add">>,
  "parking.edit": { by: EVERYBODY, phases: ["lobby", "commit"], undoable: true, rule: edit } satisfies Command<
    Args<"parking.edit">
  >,
  "parking.remove": { by: EVERYBODY, phases: ["lobby", "commit"], undoable: true, rule: remove } satisfies Command<
    Args<"parking.remove">
  >,
  "parking.resolve": { by: FACILITATORS, phases: ["lobby", "closed"], undoable: true, rule: resolve } satisfies Command<
    Args<"parking.resolve">
  >,
};
