import type { Actor, Touched } from "@/domain/commands/rule";
import type { Kind } from "@/domain/kinds";
import type { RecordOf } from "@/domain/records";
import type { Tables } from "@/domain/state";
import type { Answer, Cursor } from "@/domain/wire";

/** A workshop as it stands. Read it and let go: the next commit changes it in place. */
export interface LiveWorkshop {
  readonly tables: Tables;
  readonly version: number;
  readonly tag: string;
}

/** One command on its way into the journal; its arguments have passed their schema. */
export interface Entry {
  workshopId: string;
  actor: Actor;
  mid: string;
  name: string;
  args: unknown;
  /** UTC milliseconds. */
  now: number;
}

/** `hasMoved`: the workshop is at a new version. `error`: the rule broke; nothing of the command was kept. */
export type Outcome = { answer: Answer; hasMoved: boolean } | { error: unknown };

export interface Creation {
  /** Everything the workshop starts with, the workshop itself included. */
  records: readonly (readonly [Kind, RecordOf<Kind>])[];
  roles: readonly { userId: string; role: "facilitator" | "co_facilitator" }[];
  /** UTC milliseconds. */
  now: number;
}

/** Somebody else is writing; nothing was changed, and it may be tried again. */
export class StoreBusy extends Error {
  constructor() {
    super("the database is busy");
    this.name = "StoreBusy";
  }
}

/** Tables and journal of all workshops: what stands, what moved since, and the only way to change anything. */
export interface Journal {
  /** Undefined if there is no such workshop. */
  state(workshopId: string): LiveWorkshop | undefined;
  /** Keys touched after `cursor`; "all" if the cursor is unknown here, or everything may have changed since. */
  touchedSince(workshopId: string, cursor: Cursor | null): { touched: Touched[] } | "all";
  /** Commands (`mid`) accepted after `cursor`, by who gave them; erasure takes that away. */
  doneSince(workshopId: string, cursor: Cursor): ReadonlyMap<string, readonly string[]>;
  /** The latest commands (`mid`) accepted after `cursor` from one actor; null goes back as far as the journal does. */
  doneBy(workshopId: string, actorId: string, cursor: Cursor | null): readonly string[];
  /**
   * Runs the commands in order and writes them in one transaction; a refusal undoes only itself, and a
   * command seen before gets its old answer. If the transaction cannot be written, all answer `not_saved`.
   * @throws StoreBusy
   */
  commit(batch: readonly Entry[]): Outcome[];
  /**
   * Writes a new workshop with its first journal row, from which a replay starts.
   * @throws StoreBusy
   */
  create(creation: Creation): LiveWorkshop;
  /**
   * Deletes a workshop and everything that belongs to it.
   * @throws StoreBusy
   */
  remove(workshopId: string): void;
  /** Empties the log where that was not possible right after an erasure, because somebody was reading. */
  foldRest(): void;
}
