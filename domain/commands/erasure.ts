import type { Phase } from "../phases";
import type { Kind } from "../records";
import { idOf } from "../state";
import { ballotRows } from "./ballot-rows";
import type { Tx } from "./rule";
import { rehashSnapshot } from "./snapshot";
import { settleTieBreak } from "./tie-break";

/**
 * Erases at rest who wrote which card (anonymous workshops) and whose ballot is whose (trust.md section 4, points 1, 2
 * and 4), and that a name was replaced. The journal purges itself whenever `erasedAt` changes. Run again at the close, it catches what has come since.
 */
export function eraseAssignment(tx: Tx): void {
  settleTieBreak(tx);
  if (tx.workshop().anonymity === "anonymous") eraseAuthors(tx);
  rekeyBallots(tx);
  for (const person of [...tx.all("participant")].filter(({ nameResetAt }) => nameResetAt !== null))
    tx.put("participant", person.id, { ...person, nameResetAt: null });
  tx.setWorkshop({ erasedAt: tx.now });
  rehashSnapshot(tx);
}

function eraseAuthors(tx: Tx): void {
  for (const card of inRandomOrder(tx, "touchpoint")) {
    const at = startOf(tx, "collect");
    tx.put("touchpoint", card.record.id, {
      ...card.record,
      participantId: null,
      seq: card.seq,
      createdAt: at,
      updatedAt: at,
    });
  }
  for (const idea of inRandomOrder(tx, "idea")) {
    tx.put("idea", idea.record.id, {
      ...idea.record,
      participantId: null,
      seq: idea.seq,
      createdAt: startOf(tx, "ideate"),
    });
  }
  for (const topic of inRandomOrder(tx, "parkingLotItem")) {
    tx.put("parkingLotItem", topic.record.id, { ...topic.record, participantId: null, seq: topic.seq });
  }
  for (const evidence of [...tx.all("evidence")]) tx.put("evidence", evidence.id, { ...evidence, participantId: null });
  for (const suggestion of [...tx.all("suggestion")])
    tx.put("suggestion", suggestion.id, { ...suggestion, participantId: null });
  for (const action of [...tx.all("action")]) {
    if (action.proposedBy !== null)
      tx.put("action", action.id, { ...action, proposedBy: null, updatedAt: startOf(tx, "plan") });
  }
}

const startOf = (tx: Tx, phase: Phase): number => {
  const { phaseTimes, createdAt } = tx.workshop();
  return phaseTimes[phase]?.startedAt ?? createdAt;
};

/** All records of a kind with a fresh number each, so that numbers no longer tell who wrote when. */
function inRandomOrder<K extends "touchpoint" | "idea" | "parkingLotItem">(tx: Tx, kind: K) {
  const sorted = [...tx.all(kind)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const drawn = sorted.map((record) => ({ record, place: tx.random() })).sort((a, b) => a.place - b.place);
  return drawn.map(({ record }, i) => ({ record, seq: i + 1 }));
}

/** Gives all answers of one person one random id: the ranking needs "one person", nobody needs to know whom. */
function rekeyBallots(tx: Tx): void {
  const rows = ballotRows(tx);
  const people = [...new Set(rows.map(({ record }) => record.participantId))].sort();
  const ballotIds = new Map(people.map((person) => [person, tx.newId()]));
  const rekeyed = rows.map(({ kind, record }) => ({
    kind,
    record: { ...record, participantId: ballotIds.get(record.participantId) ?? tx.newId() },
  }));
  for (const { kind, id } of rows) tx.put(kind, id, null);
  const renewed = rekeyed.map(({ kind, record }) => ({ kind, record, id: idOf(kind as Kind, record) }));
  for (const { kind, id, record } of renewed.sort((a, b) => (a.id < b.id ? -1 : 1))) tx.put(kind as Kind, id, record);
}
