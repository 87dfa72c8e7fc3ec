import { chmodSync, copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import Sqlite from "better-sqlite3";
import { CannotOpen } from "./cannot-open";
import { settle } from "./durable-file";
import { takeLock } from "./lock";
import { pendingMigrations } from "./migrate";
import { type Content, contentOf, flawOf } from "./soundness";

export interface Restored {
  /** Where the database that was there before lies now; undefined if there was none. */
  replaced: string | undefined;
  content: Content;
}

interface RestoreOptions {
  /** The database to replace. */
  file: string;
  /** The backup; it stays as it is. */
  from: string;
  migrationsFolder?: string;
  now?: number;
}

const LOG = ["-wal", "-shm"];

/**
 * Puts a backup in the place of the database of a product that does not run. Whenever it is interrupted, there is a
 * whole database in that place: the old one or the new one.
 * @throws CannotOpen locked (the product runs) | missing | corrupt | newer_schema; then nothing was changed
 */
export function restore({
  file,
  from,
  migrationsFolder = resolve("db/migrations"),
  now = Date.now(),
}: RestoreOptions): Restored {
  if (!existsSync(from)) throw new CannotOpen("missing", `There is no file ${from}.`);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const { release } = takeLock(file);
  const incoming = `${file}.restoring`;
  try {
    removeWithLog(incoming);
    for (const end of ["", ...LOG])
      if (existsSync(`${from}${end}`)) copyPrivately(`${from}${end}`, `${incoming}${end}`);
    const content = checked(incoming, from, migrationsFolder);
    settle(incoming);
    const replaced = keepOld(file, now);
    renameSync(incoming, file);
    settle(file);
    return { replaced, content };
  } finally {
    removeWithLog(incoming);
    release();
  }
}

function copyPrivately(from: string, to: string): void {
  copyFileSync(from, to);
  chmodSync(to, 0o600);
}

function checked(incoming: string, from: string, migrationsFolder: string): Content {
  let sqlite: Sqlite.Database | undefined;
  try {
    sqlite = new Sqlite(incoming);
    sqlite.pragma("journal_mode = DELETE");
    const flaw = flawOf(sqlite);
    if (flaw !== undefined) throw unusable(from, flaw);
    const content = contentOf(sqlite);
    if (!content.has("workshop")) throw unusable(from, "it is no database of Touchstone");
    pendingMigrations(sqlite, from, migrationsFolder);
    return content;
  } catch (error) {
    throw error instanceof Sqlite.SqliteError ? unusable(from, error.message) : error;
  } finally {
    sqlite?.close();
  }
}

const unusable = (from: string, why: string) =>
  new CannotOpen("corrupt", `${from} cannot be restored: ${why}. Nothing was changed.`);

/**
 * Gives the old database a second name. Its log is folded in first; where that fails, because it is damaged, the log
 * moves with it: beside the new database it would be taken for the new one's.
 */
function keepOld(file: string, now: number): string | undefined {
  if (!existsSync(file)) return undefined;
  const replaced = `${file}.replaced-${new Date(now).toISOString().slice(0, 19).replaceAll(":", "")}`;
  removeWithLog(replaced);
  foldLog(file);
  linkSync(file, replaced);
  for (const end of LOG) if (existsSync(`${file}${end}`)) renameSync(`${file}${end}`, `${replaced}${end}`);
  settle(replaced);
  return replaced;
}

function foldLog(file: string): void {
  try {
    const sqlite = new Sqlite(file);
    sqlite.pragma("wal_checkpoint(TRUNCATE)");
    sqlite.close();
  } catch {
    // Damaged: kept as it is.
  }
}

function removeWithLog(path: string): void {
  for (const end of ["", "-journal", ...LOG]) rmSync(`${path}${end}`, { force: true });
}
