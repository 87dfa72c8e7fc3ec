import type { WorkshopState } from "../phases";
import type { Kind, RecordOf, Workshop } from "../records";
import type { StateReader } from "../state";

export type Role = "facilitator" | "co_facilitator" | "participant" | "reviewer" | "system";

/** Who acts. Names are those shown to facilitators ("Kerstin moved on"). */
export type Actor =
  | { role: "facilitator" | "co_facilitator"; id: string; name: string }
  | { role: "participant"; id: string }
  | { role: "reviewer"; id: string; scope: "view" | "update" }
  | { role: "system"; id: "system" };

/** Kinds that are worked out from records at the moment of sending. A rule that changes their input touches them. */
export const DERIVED_KINDS = [
  "cardCounts",
  "result",
  "estimateSummary",
  "closingSummary",
  "progress",
  "presence",
  "leading",
] as const;
export type DerivedKind = (typeof DERIVED_KINDS)[number];

/** Kind, id, the participant to whom the record belongs, and 1 if only they may learn that it changed. */
export type Touched = readonly [kind: Kind | DerivedKind, id: string, owner?: string, ownerOnly?: 1];

/** What one command changed, kept in the journal so that its author can take it back. */
export interface Undoable {
  version: number;
  changes: { kind: Kind; id: string; before: RecordOf<Kind> | null; after: RecordOf<Kind> | null }[];
}

export interface AuditEntry {
  actor: Actor;
  type: string;
  /** Never the content of a ballot. */
  payload: Record<string, unknown>;
}

/** What a rule may do: read, put, say what else changed. No clock, no randomness, no I/O but these. */
export interface Tx extends StateReader {
  /** UTC milliseconds. */
  readonly now: number;
  /** In [0, 1), the same on every replay. */
  random(): number;
  newId(): string;
  put<K extends Kind>(kind: K, id: string, record: RecordOf<K> | null): void;
  setWorkshop(change: Partial<Workshop>): void;
  touch(kind: DerivedKind, id: string): void;
  /** Everybody gets a fresh snapshot: what may be known has changed. */
  touchAll(): void;
  audit(actor: Actor, type: string, payload?: Record<string, unknown>): void;
  /** The actor's newest undoable command that stands, as far as 20 steps back; never known in the browser. */
  lastUndoable(actorId: string): Undoable | undefined;
  /** Marks that command as taken back. */
  markUndone(version: number): void;
}

/** A synchronous change. @throws Refused */
export type Rule<Args> = (tx: Tx, actor: Actor, args: Args) => void;

export interface Command<Args> {
  rule: Rule<Args>;
  by: readonly Role[];
  phases: readonly [from: WorkshopState, to: WorkshopState];
  /** Can be taken back by `run.undo`, up to 20 own steps. */
  undoable?: true;
  /** Remains open to somebody who has left; everything else they come back for first. */
  afterLeaving?: true;
  /** Reads what its actor may not see: the browser waits for the server and replays nothing. */
  serverOnly?: true;
}
