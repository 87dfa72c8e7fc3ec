import type { Database } from "better-sqlite3";

/** Number of rows by table, in the order of their names. */
export type Content = ReadonlyMap<string, number>;

/** What a whole check of a database finds first; undefined if it is sound. */
export function flawOf(sqlite: Database): string | undefined {
  const verdict = sqlite.pragma("integrity_check(1)", { simple: true });
  if (verdict !== "ok") return String(verdict);
  const [orphan] = sqlite.pragma("foreign_key_check") as { table: string }[];
  return orphan && `a row of ${orphan.table} without its parent`;
}

/** How many rows there are, for comparing a copy with its source. The heartbeat does not count. */
export function contentOf(sqlite: Database): Content {
  const names = sqlite
    .prepare<[], string>("select name from sqlite_master where type = 'table' and name <> 'heartbeat' order by name")
    .pluck()
    .all();
  return new Map(names.map((name) => [name, rowsOf(sqlite, name)]));
}

const rowsOf = (sqlite: Database, table: string): number =>
  sqlite
    .prepare<[], number>(`select count(*) from "${table.replaceAll('"', '""')}"`)
    .pluck()
    .get() ?? 0;
