import { chmodSync, copyFileSync, renameSync } from "node:fs";
import type { Database } from "better-sqlite3";
import { type MigrationMeta, readMigrationFiles } from "drizzle-orm/migrator";
import { CannotOpen } from "./cannot-open";
import { settle } from "./durable-file";

const TABLE = "create table if not exists migration (hash text primary key not null, applied_at integer not null)";

/**
 * Brings the tables up to date in one transaction. A database that already holds data is copied first,
 * to `<file>.before-<number of the first new migration>`.
 * @returns how many migrations were run
 * @throws CannotOpen newer_schema if the database has seen a migration this version does not know | locked if somebody
 * looks into it, so that it cannot be copied whole
 */
export function migrate(sqlite: Database, file: string, folder: string): number {
  const { applied, pending } = pendingMigrations(sqlite, file, folder);
  if (pending.length === 0) return 0;
  if (applied > 0) keepCopy(sqlite, file, `${file}.before-${applied}`);
  // Inside a transaction the switch does nothing, and a table rebuild would then delete the rows that refer to it.
  sqlite.pragma("foreign_keys = OFF");
  try {
    sqlite
      .transaction(() => {
        sqlite.exec(TABLE);
        const note = sqlite.prepare("insert into migration (hash, applied_at) values (?, unixepoch() * 1000)");
        for (const { sql, hash } of pending) {
          for (const statement of sql) sqlite.exec(statement);
          note.run(hash);
        }
        if ((sqlite.pragma("foreign_key_check") as unknown[]).length > 0)
          throw new CannotOpen("corrupt", `${file}: a migration left rows without their parents; nothing was changed.`);
      })
      .immediate();
  } finally {
    sqlite.pragma("foreign_keys = ON");
  }
  return pending.length;
}

/**
 * What is still to be run on a database, and how many have been.
 * @throws CannotOpen newer_schema
 */
export function pendingMigrations(
  sqlite: Database,
  file: string,
  folder: string,
): { applied: number; pending: MigrationMeta[] } {
  const known = readMigrationFiles({ migrationsFolder: folder });
  const applied = appliedHashes(sqlite);
  if (applied.some((hash, i) => hash !== known[i]?.hash))
    throw new CannotOpen(
      "newer_schema",
      `${file} was written by another version of Touchstone. Start that version, or restore a backup made before the change.`,
    );
  return { applied: applied.length, pending: known.slice(applied.length) };
}

/** The migrations a database has seen, in order. */
export function appliedHashes(sqlite: Database): string[] {
  const isThere = sqlite.prepare("select 1 from sqlite_master where type = 'table' and name = 'migration'").get();
  return isThere ? sqlite.prepare<[], string>("select hash from migration order by rowid").pluck().all() : [];
}

/** Nobody writes yet; once the log is folded in, a plain copy is whole. */
function keepCopy(sqlite: Database, file: string, copy: string): void {
  const [fold] = sqlite.pragma("wal_checkpoint(TRUNCATE)") as { busy: number }[];
  if (fold?.busy)
    throw new CannotOpen(
      "locked",
      `Another program reads ${file}. Close it, so that a copy can be made before the change.`,
    );
  copyFileSync(file, `${copy}.partial`);
  chmodSync(`${copy}.partial`, 0o600);
  settle(`${copy}.partial`);
  renameSync(`${copy}.partial`, copy);
  settle(copy);
}
