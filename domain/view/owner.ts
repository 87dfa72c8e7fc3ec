import type { Kind, Participant, RecordOf } from "../records";

/** The participant a record belongs to: who gets it as their own, and who alone is told when it goes. */
export function ownerOf<K extends Kind>(kind: K, record: RecordOf<K> | undefined): string | undefined {
  if (!record) return undefined;
  if (kind === "participant") return (record as { id: string }).id;
  if (kind === "action") return (record as { proposedBy: string | null }).proposedBy ?? undefined;
  return (record as { participantId?: string | null }).participantId ?? undefined;
}

/** True if nobody but the owner may learn of this change: who has finished is never told, only how many. */
export function isOwnersAffair<K extends Kind>(
  kind: K,
  before: RecordOf<K> | undefined,
  after: RecordOf<K> | null,
): boolean {
  if (kind !== "participant" || !before || !after) return false;
  const { done: _, ...was } = before as Participant;
  const { done: __, ...is } = after as Participant;
  return Object.entries(is).every(([field, value]) => was[field as keyof typeof was] === value);
}
