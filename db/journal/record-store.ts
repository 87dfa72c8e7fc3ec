import type { Database, Statement } from "better-sqlite3";
import { getTableName } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { KINDS, type Kind } from "@/domain/kinds";
import type { RecordOf } from "@/domain/records";
import { Tables, type Write } from "@/domain/state";
import { fieldsOf, RECORD_TABLES } from "./record-tables";

type Value = string | number | bigint | Buffer | null;

interface Statements {
  fields: readonly [field: string, column: SQLiteColumn][];
  key: readonly string[];
  isScoped: boolean;
  upsert: () => Statement<Value[]>;
  remove: () => Statement<Value[]>;
  load: Statement<[string], Value[]>;
}

/**
 * Writes and loads the records of workshops. Statements are prepared once from the columns of the tables: those that
 * write as soon as they are needed.
 */
export class RecordStore {
  readonly #statements: Map<Kind, Statements>;

  constructor(sqlite: Database) {
    this.#statements = new Map(KINDS.map((kind) => [kind, prepare(sqlite, kind)]));
  }

  write(workshopId: string, { kind, record, before }: Write): void {
    const statements = this.#of(kind);
    const scope = statements.isScoped ? [workshopId] : [];
    if (record)
      statements
        .upsert()
        .run(...scope, ...statements.fields.map(([field, column]) => bound(kind, record, field, column)));
    else if (before)
      statements
        .remove()
        .run(...scope, ...statements.key.map((field) => (before as unknown as Record<string, string>)[field] ?? null));
  }

  /** Everything of one workshop, in the order in which it was put; undefined if there is none. */
  load(workshopId: string): Tables | undefined {
    const tables = new Tables(this.#records(workshopId));
    return tables.get("workshop", workshopId) && tables;
  }

  *#records(workshopId: string): Iterable<readonly [Kind, RecordOf<Kind>]> {
    for (const [kind, { fields, load }] of this.#statements) {
      for (const row of load.all(workshopId)) yield [kind, recordOf(fields, row)];
    }
  }

  #of(kind: Kind): Statements {
    const statements = this.#statements.get(kind);
    if (!statements) throw new TypeError(`no table for ${kind}`);
    return statements;
  }
}

function prepare(sqlite: Database, kind: Kind): Statements {
  const entry = RECORD_TABLES[kind];
  const fields = fieldsOf(entry);
  const table = quoted(getTableName(entry.table));
  const isScoped = kind !== "workshop";
  const key = (isScoped ? ["workshopId", ...entry.key] : entry.key).map(columnName);
  const all = [...(isScoped ? [columnName("workshopId")] : []), ...fields.map(([field]) => columnName(field))];
  const changed = all.filter((name) => !key.includes(name)).map((name) => `${name} = excluded.${name}`);
  return {
    fields,
    key: entry.key,
    isScoped,
    upsert: once(() =>
      sqlite.prepare(
        `insert into ${table} (${all.join(", ")}) values (${all.map(() => "?").join(", ")})
         on conflict (${key.join(", ")}) do update set ${changed.join(", ")}`,
      ),
    ),
    remove: once(() => sqlite.prepare(`delete from ${table} where ${key.map((name) => `${name} = ?`).join(" and ")}`)),
    load: sqlite
      .prepare<[string], Value[]>(
        `select ${fields.map(([field]) => columnName(field)).join(", ")} from ${table} where ${columnName(isScoped ? "workshopId" : "id")} = ? order by rowid`,
      )
      .raw(),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const quoted = (name: string) => `"${name}"`;
const columnName = (field: string) => quoted(toSnakeCase(field));

function bound(kind: Kind, record: RecordOf<Kind>, field: string, column: SQLiteColumn): Value {
  const value = (record as unknown as Record<string, unknown>)[field];
  if (value === undefined) throw new TypeError(`${kind}.${field} is missing`);
  return value === null ? null : (column.mapToDriverValue(value) as Value);
}

function recordOf(fields: Statements["fields"], row: readonly Value[]): RecordOf<Kind> {
  const entries = fields.map(([field, column], i) => {
    const value = row[i] ?? null;
    return [field, value === null ? null : column.mapFromDriverValue(value)];
  });
  return Object.fromEntries(entries) as RecordOf<Kind>;
}
