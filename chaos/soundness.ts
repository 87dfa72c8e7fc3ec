import Sqlite, { type Database } from "better-sqlite3";
import { replay } from "@/db/journal/replay";
import { SqliteJournal } from "@/db/journal/sqlite";
import { canonicalHash } from "@/domain/canonical-hash";
import { KINDS } from "@/domain/kinds";
import type { StateReader } from "@/domain/state";

/** Opens a database to look at it; a product that runs on it is not disturbed. */
export function looking<T>(file: string, look: (sqlite: Database) => T, { readonly = true } = {}): T {
  const sqlite = new Sqlite(file, { readonly });
  try {
    return look(sqlite);
  } finally {
    sqlite.close();
  }
}

/** What is wrong with the file as such; empty if nothing. */
export function damageOf(file: string): string[] {
  return looking(file, (sqlite) => [
    ...sqlite
      .prepare<[], string>("pragma integrity_check")
      .pluck()
      .all()
      .filter((line) => line !== "ok"),
    ...(sqlite.pragma("foreign_key_check") as unknown[]).map((row) => `orphan ${JSON.stringify(row)}`),
  ]);
}

/** What is wrong with workshops: gaps in a journal, tables that differ from its replay; empty if nothing. */
export function unsoundness(file: string, workshopIds: readonly string[]): string[] {
  return looking(file, (sqlite) =>
    workshopIds.flatMap((id) => {
      const versions = sqlite
        .prepare<[string], number>("select version from journal where workshop_id = ? order by version")
        .pluck()
        .all(id);
      const gap = versions.findIndex((version, i) => version !== i + 1);
      const stored = new SqliteJournal(sqlite).state(id);
      return [
        ...(gap < 0 ? [] : [`${id}: version ${gap + 1} is missing`]),
        ...(stored?.version === versions.length ? [] : [`${id}: at ${stored?.version} of ${versions.length}`]),
        ...(stored && stateHash(stored.tables) === stateHash(replay(sqlite, id)) ? [] : [`${id}: replay differs`]),
      ];
    }),
  );
}

/** Every record of a workshop, whatever order it lies in. */
export const stateHash = (tables: StateReader): string =>
  canonicalHash(KINDS.map((kind) => [...tables.all(kind)].map((record) => canonicalHash(record)).sort()));

/** One hash over all rows of all tables, heartbeat left out. */
export function contentHash(file: string): string {
  return looking(file, (sqlite) => {
    const tables = sqlite
      .prepare<[], string>("select name from sqlite_master where type = 'table' and name <> 'heartbeat' order by name")
      .pluck()
      .all();
    return canonicalHash(tables.map((name) => [name, sqlite.prepare(`select * from "${name}" order by 1, 2`).all()]));
  });
}
