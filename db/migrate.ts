import { chmodSync, closeSync, copyFileSync, fsyncSync, openSync, renameSync } from "node:fs";
import type { Database } from "better-sqlite3";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { CannotOpen } from "./cannot-open";

const TABLE = "create table if not exists migration (hash text primary key not null, applied_at integer not null)";

/**
 * Brings the tables up to date in one transaction. A database that already holds data is copied first,
 * to `<file>.before-<number of the first new migration>`.
 * @throws CannotOpen newer_schema if the database has seen a migration this version does not know
 */
export function migrate(sqlite: Database, file: string, folder: string): void {
  const known = readMigrationFiles({ migrationsFolder: folder });
  const applied = appliedHashes(sqlite);
  if (applied.some((hash, i) => hash !== known[i]?.hash))
    throw new CannotOpen(
      "newer_schema",
      `${file} was written by another version of Touchstone. Start that version, or restore a backup made before the change.`,
    );
  const pending = known.slice(applied.length);
  if (pending.length === 0) return;
  if (applied.length > 0) keepCopy(sqlite, file, `${file}.before-${applied.length}`);
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
}

function appliedHashes(sqlite: Database): string[] {
  const isThere = sqlite.prepare("select 1 from sqlite_master where type = 'table' and name = 'migration'").get();
  return isThere ? sqlite.prepare<[], string>("select hash from migration order by rowid").pluck().all() : [];
}

/** Nobody writes yet and the log is folded in, so a plain copy is whole. */
function keepCopy(sqlite: Database, file: string, copy: string): void {
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
  copyFileSync(file, `${copy}.partial`);
  chmodSync(`${copy}.partial`, 0o600);
  const handle = openSync(`${copy}.partial`, "r+");
  fsyncSync(handle);
  closeSync(handle);
  renameSync(`${copy}.partial`, copy);
}
