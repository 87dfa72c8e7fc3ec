import { randomUUID } from "node:crypto";
import Sqlite, { type Database } from "better-sqlite3";
import { commandNamed } from "@/domain/commands/commands";
import { execute } from "@/domain/commands/execute";
import type { Actor, Command, Touched } from "@/domain/commands/rule";
import { Draft } from "@/domain/draft";
import { Refused } from "@/domain/errors";
import { KINDS } from "@/domain/kinds";
import type { Workshop } from "@/domain/records";
import { idOf, Tables, type Write } from "@/domain/state";
import type { Cursor } from "@/domain/wire";
import { parseCursor } from "./cursor";
import { type Creation, type Entry, type Journal, type LiveWorkshop, type Outcome, StoreBusy } from "./journal";
import { JournalRows } from "./journal-rows";
import { doneIn, LiveCache, LiveState, mergeTouched } from "./live-cache";
import { RecordStore } from "./record-store";

export interface SqliteJournalOptions {
  /** Workshops kept in memory. */
  capacity?: number;
  /** Told the code when a transaction could not be written. */
  onFault?: (code: string) => void;
  /** Draws random UUIDs, from which tags and seeds are made. Default: what Node keeps ready, as asking the system for each command would cost more than the rule. */
  randomId?: () => string;
  /** Told whenever somebody else was writing. */
  onBusy?: () => void;
}

/** Further behind than this, a snapshot is smaller than the sum of changes. */
const MAX_GAP = 2000;

const SYSTEM: Actor = { role: "system", id: "system" };

const notSaved = (): Outcome => ({ answer: { refused: "not_saved" }, hasMoved: false });

/** The journal over one SQLite file, whose only writer is this process. */
export class SqliteJournal implements Journal {
  readonly #sqlite: Database;
  readonly #control: ReturnType<typeof controlStatements>;
  readonly #records: RecordStore;
  readonly #rows: JournalRows;
  readonly #cache: LiveCache;
  readonly #onFault: (code: string) => void;
  readonly #onBusy: () => void;
  readonly #randomId: () => string;
  #isFoldDue = false;

  constructor(
    sqlite: Database,
    { capacity = 200, onFault = () => {}, onBusy = () => {}, randomId = randomUUID }: SqliteJournalOptions = {},
  ) {
    this.#sqlite = sqlite;
    this.#control = controlStatements(sqlite);
    this.#records = new RecordStore(sqlite);
    this.#rows = new JournalRows(sqlite);
    this.#cache = new LiveCache(capacity);
    this.#onFault = onFault;
    this.#randomId = randomId;
    this.#onBusy = onBusy;
  }

  state(workshopId: string): LiveState | undefined {
    return this.#cache.get(workshopId) ?? this.#load(workshopId);
  }

  touchedSince(workshopId: string, cursor: Cursor | null): { touched: Touched[] } | "all" {
    const state = this.state(workshopId);
    const from = cursor === null ? undefined : parseCursor(cursor);
    if (!state || !from || from.version > state.version || state.version - from.version > MAX_GAP) return "all";
    const [known, ...later] = state.since(from.version) ?? this.#rows.since(workshopId, from.version, MAX_GAP + 1);
    if (known?.version !== from.version || known.tag !== from.tag) return "all";
    const touched = mergeTouched(later);
    return touched === "*" ? "all" : { touched };
  }

  doneSince(workshopId: string, cursor: Cursor): ReadonlyMap<string, readonly string[]> {
    const version = parseCursor(cursor)?.version ?? 0;
    const moves = this.state(workshopId)?.since(version) ?? this.#rows.since(workshopId, version, MAX_GAP);
    return doneIn(moves.slice(1));
  }

  doneBy(workshopId: string, actorId: string, cursor: Cursor | null): readonly string[] {
    const version = cursor === null ? 0 : (parseCursor(cursor)?.version ?? 0);
    return this.#rows.doneBy(workshopId, actorId, version);
  }

  commit(batch: readonly Entry[]): Outcome[] {
    const current = new Map<string, LiveState | undefined>();
    let hasErased = false;
    try {
      const outcomes = this.#transaction(() =>
        batch.map((entry) => {
          const state = current.has(entry.workshopId) ? current.get(entry.workshopId) : this.caughtUp(entry.workshopId);
          current.set(entry.workshopId, state);
          const outcome = this.#run(state, entry);
          hasErased ||= outcome.hasErased;
          return outcome.outcome;
        }),
      );
      if (hasErased) this.#foldLog();
      return outcomes;
    } catch (error) {
      for (const { workshopId } of batch) this.#cache.forget(workshopId);
      if (error instanceof StoreBusy || !(error instanceof Sqlite.SqliteError)) throw error;
      this.#onFault(error.code);
      return batch.map(notSaved);
    }
  }

  create({ records, roles, now }: Creation): LiveWorkshop {
    const tables = new Tables(records);
    const { id } = tables.workshop();
    const entry: Entry = { workshopId: id, actor: SYSTEM, mid: id, name: "workshops.create", args: { records }, now };
    const tag = this.#newTag();
    this.#transaction(() => {
      const isNew = [...records].sort(([kind]) => (kind === "workshop" ? -1 : 0));
      for (const [kind, record] of isNew)
        this.#records.write(id, { kind, id: idOf(kind, record), record, before: undefined });
      this.#rows.raise(id, 0, tag);
      this.#rows.insert({ entry, version: 1, tag, touched: "*", isBare: false, undo: null, seed: this.#newSeed() });
      for (const { userId, role } of roles) this.#rows.grant(id, userId, role, now);
    });
    const state = new LiveState(tables, { version: 1, tag });
    this.#cache.set(id, state);
    return state;
  }

  remove(workshopId: string): void {
    this.#transaction(() => this.#rows.remove(workshopId));
    this.#cache.forget(workshopId);
    this.#foldLog();
  }

  #load(workshopId: string): LiveState | undefined {
    const tables = this.#records.load(workshopId);
    const cursor = this.#rows.cursorOf(workshopId);
    if (!tables || !cursor) return undefined;
    const state = new LiveState(tables, cursor);
    this.#cache.set(workshopId, state);
    return state;
  }

  /** The state as the tables have it, read again if somebody else wrote. */
  caughtUp(workshopId: string): LiveState | undefined {
    const state = this.state(workshopId);
    const stored = this.#rows.cursorOf(workshopId);
    if (state && state.version === stored?.version && state.tag === stored.tag) return state;
    this.#cache.forget(workshopId);
    return this.#load(workshopId);
  }

  /** @throws StoreBusy, and what SQLite throws; then nothing was written */
  #transaction<T>(work: () => T): T {
    try {
      this.#control.begin.run();
      const result = work();
      this.#control.commit.run();
      return result;
    } catch (error) {
      if (this.#sqlite.inTransaction) this.#control.rollback.run();
      if (!isBusy(error)) throw error;
      this.#onBusy();
      throw new StoreBusy();
    }
  }

  #run(state: LiveState | undefined, entry: Entry): { outcome: Outcome; hasErased: boolean } {
    if (!state) return answered({ refused: "not_found" });
    const { workshopId, actor, mid } = entry;
    const known = erasedAnswer(state, entry) ?? this.#rows.versionOf(workshopId, actor.id, mid);
    if (known !== undefined) return answered({ version: known });
    const seed = this.#newSeed();
    const lastUndoable = (actorId: string) => this.#rows.lastUndoable(workshopId, actorId);
    const draft = new Draft(state.tables, { now: entry.now, seed, lastUndoable });
    try {
      const command = commandNamed(entry.name) as Command<unknown> | undefined;
      if (!command) return answered({ refused: "invalid" });
      execute(draft, actor, command, entry.args);
      return this.#keep(state, entry, draft, seed, command.undoable === true);
    } catch (error) {
      if (error instanceof Refused) return answered({ refused: error.code });
      if (error instanceof Sqlite.SqliteError && !error.code.startsWith("SQLITE_CONSTRAINT")) throw error;
      return { outcome: { error }, hasErased: false };
    }
  }

  #keep(
    state: LiveState,
    entry: Entry,
    draft: Draft,
    seed: string,
    isUndoable: boolean,
  ): { outcome: Outcome; hasErased: boolean } {
    const writes = draft.writes();
    const touched = draft.touched();
    if (writes.length === 0 && draft.undoes === undefined && isRecordsOnly(touched)) {
      this.#rows.settle(entry.workshopId, entry.actor.id, entry.mid);
      return answered({ version: 0 });
    }
    const hasErased = writes.some(isErasure);
    const version = state.version + 1;
    const isBare = isNameless(entry.actor, state.tables.workshop());
    const who = isBare || hasErased ? { actorId: null, mid: null } : { actorId: entry.actor.id, mid: entry.mid };
    const move = { version, tag: this.#newTag(), touched: hasErased ? ("*" as const) : touched, ...who };
    const undo = isUndoable
      ? writes.map(({ kind, id, before, record }) => ({ kind, id, before: before ?? null, after: record }))
      : null;
    this.#savepoint(() => {
      for (const write of writes) this.#records.write(entry.workshopId, write);
      if (!this.#rows.raise(entry.workshopId, state.version, move.tag))
        throw new Error("the version moved inside a transaction");
      this.#rows.insert({ entry, ...move, isBare, undo, seed });
      for (const audit of draft.audits)
        this.#rows.audit(entry.workshopId, { ...audit, revision: draft.workshop().revision, at: entry.now, isBare });
      if (draft.undoes !== undefined) this.#rows.markUndone(entry.workshopId, draft.undoes);
      if (hasErased) this.#rows.erase(entry.workshopId);
    });
    state.tables.apply(writes);
    state.advance(move);
    if (hasErased) state.forgetActors();
    if (hasErased) state.erasedBy = { actorId: entry.actor.id, mid: entry.mid, version };
    return { outcome: { answer: { version }, hasMoved: true }, hasErased };
  }

  #savepoint(work: () => void): void {
    this.#control.savepoint.run();
    try {
      work();
      this.#control.release.run();
    } catch (error) {
      if (this.#sqlite.inTransaction) {
        this.#control.rollbackTo.run();
        this.#control.release.run();
      }
      throw error;
    }
  }

  #newSeed = () => this.#randomId().replaceAll("-", "");
  #newTag = () => this.#randomId().slice(0, 8);

  foldRest(): void {
    if (this.#isFoldDue) this.#foldLog();
  }

  /**
   * Writes the log back into the file and empties it, so that what was overwritten is gone from both. A backup under way
   * holds it: then it is still due.
   */
  #foldLog(): void {
    const [fold] = this.#sqlite.pragma("wal_checkpoint(TRUNCATE)") as { busy: number }[];
    this.#isFoldDue = fold?.busy !== 0;
  }
}

const answered = (answer: Extract<Outcome, { hasMoved: boolean }>["answer"]) => ({
  outcome: { answer, hasMoved: false },
  hasErased: false,
});

const isBusy = (error: unknown) => error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY");

const isRecordsOnly = (touched: Touched[] | "*") =>
  touched !== "*" && touched.every(([kind]) => (KINDS as readonly string[]).includes(kind));

const erasedAnswer = ({ erasedBy }: LiveState, { actor, mid }: Entry) =>
  erasedBy?.actorId === actor.id && erasedBy.mid === mid ? erasedBy.version : undefined;

/** Once the assignment is erased, nothing may be kept from which it could be told again. */
const isNameless = (actor: Actor, { erasedAt }: Workshop) =>
  erasedAt !== null && (actor.role === "participant" || actor.role === "reviewer");

function isErasure({ kind, before, record }: Write): boolean {
  if (kind !== "workshop" || !before || !record) return false;
  const { erasedAt } = record as Workshop;
  return erasedAt !== null && erasedAt !== (before as Workshop).erasedAt;
}

const controlStatements = (sqlite: Database) => ({
  begin: sqlite.prepare("BEGIN IMMEDIATE"),
  commit: sqlite.prepare("COMMIT"),
  rollback: sqlite.prepare("ROLLBACK"),
  savepoint: sqlite.prepare("SAVEPOINT command"),
  release: sqlite.prepare("RELEASE command"),
  rollbackTo: sqlite.prepare("ROLLBACK TO command"),
});
