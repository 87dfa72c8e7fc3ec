import { hash, randomUUID } from "node:crypto";
import type { Database } from "better-sqlite3";
import type { Actor, AuditEntry, Touched, Undoable } from "@/domain/commands/rule";
import type { Entry } from "./journal";

export interface Moved {
  version: number;
  tag: string;
  touched: Touched[] | "*";
  /** Null once erased. */
  actorId: string | null;
  mid: string | null;
}

export interface NewRow extends Omit<Moved, "actorId" | "mid"> {
  entry: Entry;
  /** Leave out what would tell who did it: the assignment has been erased. */
  isBare: boolean;
  undo: Undoable["changes"] | null;
  seed: string;
}

export interface NewAudit extends AuditEntry, Pick<NewRow, "isBare"> {
  revision: number;
  at: number;
}

export interface StoredRow {
  version: number;
  tag: string;
  actor: Actor | null;
  name: string;
  args: unknown;
  /** It can be taken back still, or has been. */
  undo: boolean;
  seed: string | null;
  at: number;
}

/** One that a page still waits for is enough, as it tells of all before it; an actor may have several pages open. */
const DONE_TOLD = 10;
/** Per workshop; what comes again comes soon. */
const SETTLED_KEPT = 4096;
const SETTLED_AT_ERASURE = 2000;
/** How many of an actor's own steps that stand can be taken back. */
const UNDO_STEPS = 20;

/** The journal's own statements, prepared once. */
export class JournalRows {
  readonly #statements: ReturnType<typeof prepare>;

  constructor(sqlite: Database) {
    this.#statements = prepare(sqlite);
  }

  cursorOf(workshopId: string): { version: number; tag: string } | undefined {
    return this.#statements.cursor.get(workshopId);
  }

  /** The version with which this command was answered before, if it was; 0 if it changed nothing or has been erased. */
  versionOf(workshopId: string, actorId: string, mid: string): number | undefined {
    return (
      this.#statements.known.get(workshopId, mid, actorId) ??
      this.#statements.settled.get(workshopId, digestOf(actorId, mid))
    );
  }

  /** Keeps in mind that this command was accepted, though there is no row for it. */
  settle(workshopId: string, actorId: string, mid: string): void {
    const { changes, lastInsertRowid } = this.#statements.settle.run(workshopId, digestOf(actorId, mid));
    const isDue = changes > 0 && Number(lastInsertRowid) % 256 === 0;
    if (isDue) this.#statements.pruneSettled.run(workshopId, workshopId, SETTLED_KEPT);
  }

  insert({ entry, version, tag, touched, isBare, undo, seed }: NewRow): void {
    const { workshopId, actor, mid, name, args, now } = entry;
    const who = isBare ? [null, null] : [actor.id, JSON.stringify(actor)];
    const what = isBare ? [null, null, null] : [JSON.stringify(args ?? null), undo && JSON.stringify(undo), seed];
    this.#statements.insert.run(workshopId, version, tag, ...who, mid, name, ...what, JSON.stringify(touched), now);
    if (undo && !isBare) this.#statements.letGo.run(workshopId, actor.id, workshopId, actor.id, UNDO_STEPS);
  }

  /** @returns false if somebody else has raised the version meanwhile */
  raise(workshopId: string, from: number, tag: string): boolean {
    return this.#statements.raise.run(from + 1, tag, workshopId, from).changes === 1;
  }

  audit(workshopId: string, { actor, type, payload, revision, at, isBare }: NewAudit): void {
    const who = isBare ? [null, null] : [actor.id, "name" in actor ? actor.name : null];
    this.#statements.audit.run(
      workshopId,
      randomUUID(),
      actor.role,
      ...who,
      type,
      JSON.stringify(payload),
      revision,
      at,
    );
  }

  grant(workshopId: string, userId: string, role: string, now: number): void {
    this.#statements.grant.run(workshopId, userId, role, now);
  }

  lastUndoable(workshopId: string, actorId: string): Undoable | undefined {
    const row = this.#statements.undoable.get(workshopId, actorId);
    return row && { version: row.version, changes: JSON.parse(row.undo) };
  }

  markUndone(workshopId: string, version: number): void {
    this.#statements.markUndone.run(workshopId, version);
  }

  /** Takes from the journal who did what to which record, and from the audit trail who among the participants (trust.md section 4). */
  erase(workshopId: string): void {
    const digests = this.#statements.named
      .all(workshopId, SETTLED_AT_ERASURE)
      .map(({ actorId, mid }) => digestOf(actorId, mid));
    for (const digest of digests.toSorted()) this.#statements.settle.run(workshopId, digest);
    this.#statements.eraseJournal.run(workshopId);
    this.#statements.eraseAudit.run(workshopId);
  }

  /** Up to `limit` rows from `version` on, that one included. */
  since(workshopId: string, version: number, limit: number): Moved[] {
    return this.#statements.since
      .all(workshopId, version, limit)
      .map(({ touched, ...row }) => ({ ...row, touched: JSON.parse(touched) }));
  }

  /** The latest commands of one actor after a version. */
  doneBy(workshopId: string, actorId: string, version: number): string[] {
    return this.#statements.doneBy.all(workshopId, actorId, version, DONE_TOLD);
  }

  all(workshopId: string): StoredRow[] {
    return this.#statements.all.all(workshopId).map(({ actor, args, undo, ...row }) => ({
      ...row,
      actor: actor === null ? null : JSON.parse(actor),
      args: args === null ? null : JSON.parse(args),
      undo: undo !== 0,
    }));
  }

  remove(workshopId: string): void {
    this.#statements.remove.run(workshopId);
  }
}

const digestOf = (actorId: string, mid: string): string =>
  hash("sha256", `${actorId} ${mid}`, "base64url").slice(0, 24);

interface RawRow {
  version: number;
  tag: string;
  actor: string | null;
  name: string;
  args: string | null;
  undo: number;
  seed: string | null;
  at: number;
}

const prepare = (sqlite: Database) => ({
  cursor: sqlite.prepare<[string], { version: number; tag: string }>("select version, tag from workshop where id = ?"),
  known: sqlite
    .prepare<[string, string, string], number>(
      "select version from journal where workshop_id = ? and mutation_id = ? and (actor_id = ? or actor_id is null)",
    )
    .pluck(),
  settled: sqlite
    .prepare<[string, string], number>("select 0 from settled_command where workshop_id = ? and digest = ?")
    .pluck(),
  settle: sqlite.prepare("insert or ignore into settled_command (workshop_id, digest) values (?, ?)"),
  pruneSettled: sqlite.prepare(
    `delete from settled_command where workshop_id = ? and rowid not in
     (select rowid from settled_command where workshop_id = ? order by rowid desc limit ?)`,
  ),
  named: sqlite.prepare<[string, number], { actorId: string; mid: string }>(
    `select actor_id as actorId, mutation_id as mid from journal
     where workshop_id = ? and actor_id is not null and mutation_id is not null order by version desc limit ?`,
  ),
  insert: sqlite.prepare(
    `insert into journal (workshop_id, version, tag, actor_id, actor, mutation_id, name, args, undo, seed, touched, at, undone)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
  ),
  raise: sqlite.prepare("update workshop set version = ?, tag = ? where id = ? and version = ?"),
  audit: sqlite.prepare(
    `insert into audit (workshop_id, id, actor_role, actor_id, actor_name, type, payload, revision, at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ),
  grant: sqlite.prepare("insert into workshop_role (workshop_id, user_id, role, created_at) values (?, ?, ?, ?)"),
  undoable: sqlite.prepare<[string, string], { version: number; undo: string }>(
    `select version, undo from journal indexed by journal_undoable
     where workshop_id = ? and actor_id = ? and undo is not null and undone = 0 order by version desc limit 1`,
  ),
  // Only what can be taken back keeps its changes, so that neither search ever passes more than that.
  letGo: sqlite.prepare(
    `update journal indexed by journal_undoable set undo = null
     where workshop_id = ? and actor_id = ? and undo is not null and undone = 0 and version <= (
       select version from journal indexed by journal_undoable
       where workshop_id = ? and actor_id = ? and undo is not null and undone = 0
       order by version desc limit 1 offset ?)`,
  ),
  markUndone: sqlite.prepare("update journal set undone = 1, undo = null where workshop_id = ? and version = ?"),
  eraseJournal: sqlite.prepare(
    `update journal set actor_id = null, actor = null, mutation_id = null, args = null, undo = null, seed = null, touched = '"*"'
     where workshop_id = ?`,
  ),
  eraseAudit: sqlite.prepare(
    "update audit set actor_id = null, actor_name = null where workshop_id = ? and actor_role = 'participant'",
  ),
  since: sqlite.prepare<[string, number, number], Omit<Moved, "touched"> & { touched: string }>(
    `select version, tag, touched, actor_id as actorId, mutation_id as mid from journal
     where workshop_id = ? and version >= ? order by version limit ?`,
  ),
  // By what one person did: by version it would read the whole workshop for everybody who comes back.
  doneBy: sqlite
    .prepare<[string, string, number, number], string>(
      `select mutation_id from journal indexed by journal_mutation
       where workshop_id = ? and actor_id = ? and mutation_id is not null and version > ? order by version desc limit ?`,
    )
    .pluck(),
  all: sqlite.prepare<[string], RawRow>(
    `select version, tag, actor, name, args, undo is not null or undone as undo, seed, at from journal
     where workshop_id = ? order by version`,
  ),
  remove: sqlite.prepare("delete from workshop where id = ?"),
});
