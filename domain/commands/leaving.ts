import type { z } from "zod";
import { refuseUnless } from "../errors";
import { deleteBallot } from "./ballot-rows";
import { deleteContributions, disown } from "./contributions";
import { FACILITATORS, PARTICIPANT } from "./execute";
import { touchEvidenceOn } from "./ownership";
import { personWho } from "./participants";
import type { participantSchemas } from "./participants.schema";
import { resultChanged } from "./result-changed";
import type { Actor, Command, Tx } from "./rule";

type Withdraw = z.infer<(typeof participantSchemas)["participants.withdraw"]>;
type Remove = z.infer<(typeof participantSchemas)["participants.remove"]>;

/** Goes away and keeps all contributions (I7). @throws Refused not_found */
function leave(tx: Tx, actor: Actor): void {
  tx.put("participant", actor.id, { ...personWho(tx, actor.id), status: "left" });
  tx.touch("progress", "now");
}

/**
 * Takes oneself out: the ballot is deleted, cards are deleted or kept without author (I7). Once the assignment is
 * erased nobody knows any more which they were.
 * @throws Refused not_found | anonymised
 */
function withdraw(tx: Tx, actor: Actor, { cards }: Withdraw): void {
  const person = personWho(tx, actor.id);
  refuseUnless(tx.workshop().erasedAt === null, "anonymised");
  deleteBallot(tx, actor.id);
  if (cards === "keep") disown(tx, actor.id);
  else deleteContributions(tx, actor.id);
  tx.put("participant", actor.id, { ...person, status: "left", done: [] });
  touchResults(tx);
}

/** Takes somebody out who abuses the workshop: their cards are hidden, their ballot is deleted (I7). @throws Refused not_found */
function remove(tx: Tx, actor: Actor, { participantId }: Remove): void {
  const person = personWho(tx, participantId);
  for (const kind of ["touchpoint", "idea"] as const) {
    for (const record of tx.where(kind, "owner", participantId)) {
      tx.put(kind, record.id, { ...record, hiddenAt: record.hiddenAt ?? tx.now });
      if (kind === "touchpoint") touchEvidenceOn(tx, record.id);
    }
  }
  deleteBallot(tx, participantId);
  tx.put("participant", participantId, { ...person, status: "removed" });
  tx.setWorkshop({ revision: tx.workshop().revision + 1 });
  touchResults(tx);
  tx.audit(actor, "participants.remove", { participantId });
}

function touchResults(tx: Tx): void {
  tx.touch("cardCounts", "all");
  tx.touch("progress", "now");
  resultChanged(tx);
}

export const leavingCommands = {
  "participants.leave": {
    by: PARTICIPANT,
    phases: ["lobby", "commit"],
    afterLeaving: true,
    rule: leave,
  } satisfies Command<object>,
  "participants.withdraw": {
    by: PARTICIPANT,
    phases: ["lobby", "commit"],
    afterLeaving: true,
    serverOnly: true,
    rule: withdraw,
  } satisfies Command<Withdraw>,
  "participants.remove": {
    by: FACILITATORS,
    phases: ["lobby", "commit"],
    serverOnly: true,
    rule: remove,
  } satisfies Command<Remove>,
};
