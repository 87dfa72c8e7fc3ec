import type { Kind, RecordOf } from "../records";

/** The participant a record belongs to: who gets it as their own, and who alone is told when it goes. */
export function ownerOf<K extends Kind>(kind: K, record: RecordOf<K> | undefined): string | undefined {
  if (!record) return undefined;
  if (kind === "participant") return (record as { id: string }).id;
  if (kind === "action") return (record as { proposedBy: string | null }).proposedBy ?? undefined;
  return (record as { participantId?: string | null }).participantId ?? undefined;
}
