import type { Tx } from "./rule";

const AUTHORED = ["touchpoint", "idea", "evidence", "suggestion", "parkingLotItem"] as const;

/** Cuts the link between a person and what they wrote. */
export function disown(tx: Tx, participantId: string): void {
  for (const kind of AUTHORED) {
    for (const record of [...tx.all(kind)]) {
      if (record.participantId === participantId) tx.put(kind, record.id, { ...record, participantId: null });
    }
  }
  for (const action of [...tx.all("action")])
    if (action.proposedBy === participantId) tx.put("action", action.id, { ...action, proposedBy: null });
}

/** Deletes what a person wrote. Proposals stay without author: the plan belongs to the group. */
export function deleteContributions(tx: Tx, participantId: string): void {
  const gone = new Set<string>();
  for (const kind of AUTHORED) {
    for (const record of [...tx.all(kind)]) {
      if (record.participantId !== participantId) continue;
      gone.add(record.id);
      tx.put(kind, record.id, null);
    }
  }
  disown(tx, participantId);
  detach(tx, gone);
}

/** Lets others' records no longer point at what is gone; evidence loses its card and stays. */
function detach(tx: Tx, gone: ReadonlySet<string>): void {
  const isGone = (id: string | null) => id !== null && gone.has(id);
  for (const evidence of [...tx.all("evidence")]) {
    if (isGone(evidence.touchpointId)) tx.put("evidence", evidence.id, { ...evidence, touchpointId: null });
  }
  for (const idea of [...tx.all("idea")]) {
    if (isGone(idea.basedOnIdeaId)) tx.put("idea", idea.id, { ...idea, basedOnIdeaId: null });
  }
  detachLists(tx, isGone);
  if (isGone(tx.workshop().spotlight?.id ?? null)) tx.setWorkshop({ spotlight: null });
}

function detachLists(tx: Tx, isGone: (id: string) => boolean): void {
  for (const action of [...tx.all("action")]) {
    const ideaIds = action.ideaIds.filter((id) => !isGone(id));
    if (ideaIds.length < action.ideaIds.length) tx.put("action", action.id, { ...action, ideaIds });
  }
  for (const suggestion of [...tx.all("suggestion")]) {
    const touchpointIds = suggestion.touchpointIds.filter((id) => !isGone(id));
    if (touchpointIds.length < suggestion.touchpointIds.length)
      tx.put("suggestion", suggestion.id, { ...suggestion, touchpointIds });
  }
}
