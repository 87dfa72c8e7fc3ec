import { closeSync, mkdirSync, openSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import Sqlite, { type Database } from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { CannotOpen } from "./cannot-open";
import { takeLock } from "./lock";
import { appliedHashes, migrate } from "./migrate";
import { schema } from "./schema/sqlite";

export type Db = BetterSQLite3Database<typeof schema>;
export type Durability = "full" | "normal";

export interface OpenOptions {
  file: string;
  /** Default `full`: an answered command survives a power cut. */
  durability?: Durability;
  /** Default: db/migrations under the working directory. */
  migrationsFolder?: string;
}

export interface OpenDatabase {
  sqlite: Database;
  db: Db;
  file: string;
  /** The process before this one did not come to an orderly end: its last commits were in the log only. */
  wasLeftOpen: boolean;
  /** How many migrations this opening has run. */
  migrated: number;
  /** Why this is no longer what was opened, if it is not: the file was replaced or removed, or other tables were made. */
  changedSince(): "database_moved" | "schema_changed" | undefined;
  /** Folds the log into the file and gives the lock back. */
  close(): void;
}

const BUSY_TIMEOUT_MS = 250;

/**
 * Opens the one database of this process: lock, settings (set, then read back), integrity, migrations.
 * @throws CannotOpen locked | corrupt | newer_schema | wrong_pragma
 */
export function openDatabase({ file, durability = "full", migrationsFolder }: OpenOptions): OpenDatabase {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const { wasLeftBehind, release } = takeLock(file);
  let sqlite: Database | undefined;
  let migrated: number;
  try {
    closeSync(openSync(file, "a", 0o600));
    sqlite = new Sqlite(file, { timeout: BUSY_TIMEOUT_MS });
    prepareFile(sqlite, file, durability);
    migrated = migrate(sqlite, file, migrationsFolder ?? resolve(/* turbopackIgnore: true */ "db/migrations"));
    assertSettings(sqlite, durability);
  } catch (error) {
    sqlite?.close();
    release();
    throw isCorruption(error) ? corrupt(file) : error;
  }
  const db = drizzle(sqlite, { schema, casing: "snake_case" });
  const changedSince = changeWatch(sqlite, file);
  return { sqlite, db, file, wasLeftOpen: wasLeftBehind, migrated, changedSince, close: closer(sqlite, release) };
}

function prepareFile(sqlite: Database, file: string, durability: Durability): void {
  for (const [name, value] of settings(durability)) sqlite.pragma(`${name} = ${value}`);
  assertSettings(sqlite, durability);
  if (sqlite.pragma("quick_check(1)", { simple: true }) !== "ok") throw corrupt(file);
}

const settings = (durability: Durability) =>
  [
    ["busy_timeout", BUSY_TIMEOUT_MS],
    ["secure_delete", 1],
    ["journal_mode", "wal"],
    ["synchronous", durability === "full" ? 2 : 1],
    ["foreign_keys", 1],
    ["trusted_schema", 0],
    ["cell_size_check", 1],
  ] as const;

/**
 * Reads the settings back from the live connection: some have build defaults that differ from what was asked for.
 * @throws CannotOpen wrong_pragma
 */
export function assertSettings(sqlite: Database, durability: Durability): void {
  for (const [name, value] of settings(durability)) {
    const actual = sqlite.pragma(name, { simple: true });
    if (actual !== value)
      throw new CannotOpen("wrong_pragma", `${name} is ${actual} instead of ${value}; refusing to write.`);
  }
}

const isCorruption = (error: unknown) =>
  error instanceof Sqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);

const corrupt = (file: string) =>
  new CannotOpen(
    "corrupt",
    `${file} is damaged. Nothing was changed. Restore the newest backup: npm run restore -- FILE (see docs/operations).`,
  );

function changeWatch(sqlite: Database, file: string): OpenDatabase["changedSince"] {
  const { ino } = statSync(file);
  const hashes = appliedHashes(sqlite).join();
  return () => {
    if (statSync(file, { throwIfNoEntry: false })?.ino !== ino) return "database_moved";
    return appliedHashes(sqlite).join() === hashes ? undefined : "schema_changed";
  };
}

function closer(sqlite: Database, release: () => void): () => void {
  return () => {
    if (!sqlite.open) return;
    sqlite.pragma("wal_checkpoint(TRUNCATE)");
    sqlite.close();
    release();
  };
}
