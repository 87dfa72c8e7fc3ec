import type { Tx } from "./rule";

const AUTHORED = ["touchpoint", "idea", "evidence", "suggestion", "parkingLotItem"] as const;

/** Cuts the link between a person and what they wrote. */
export function disown(tx: Tx, participantId: string): void {
  for (const kind of AUTHORED) {
    for (const record of tx.where(kind, "owner", participantId))
      tx.put(kind, record.id, { ...record, participantId: null });
  }
  for (const action of tx.where("action", "owner", participantId))
    tx.put("action", action.id, { ...action, proposedBy: null });
}

/** Deletes what a person wrote. Proposals stay without author: the plan belongs to the group. */
export function deleteContributions(tx: Tx, participantId: string): void {
  const gone = new Set<string>();
  for (const kind of AUTHORED) {
    for (const record of tx.where(kind, "owner", participantId)) {
      gone.add(record.id);
      tx.put(kind, record.id, null);
    }
  }
  disown(tx, participantId);
  detach(tx, gone);
}

/** Lets others' records no longer point at what is gone; evidence loses its card and stays. */
function detach(tx: Tx, gone: ReadonlySet<string>): void {
  for (const id of gone) {
    for (const evidence of tx.where("evidence", "touchpointId", id))
      tx.put("evidence", evidence.id, { ...evidence, touchpointId: null });
    for (const idea of tx.where("idea", "basedOnIdeaId", id)) tx.put("idea", idea.id, { ...idea, basedOnIdeaId: null });
    for (const action of tx.where("action", "ideaId", id))
      tx.put("action", action.id, { ...action, ideaIds: action.ideaIds.filter((other) => other !== id) });
    for (const suggestion of tx.where("suggestion", "touchpointId", id)) {
      const touchpointIds = suggestion.touchpointIds.filter((other) => other !== id);
      tx.put("suggestion", suggestion.id, { ...suggestion, touchpointIds });
    }
  }
  if (gone.has(tx.workshop().spotlight?.id ?? "")) tx.setWorkshop({ spotlight: null });
}
