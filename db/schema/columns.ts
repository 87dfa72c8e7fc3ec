import { sql } from "drizzle-orm";
import { check, integer, primaryKey, type SQLiteColumn, text } from "drizzle-orm/sqlite-core";

/** UTC milliseconds. */
export const instant = () => integer();
export const flag = () => integer({ mode: "boolean" });
export const json = <T>() => text({ mode: "json" }).$type<T>();

/** Primary key of the records that have an id of their own. */
export const byId = (t: { workshopId: SQLiteColumn; id: SQLiteColumn }) =>
  primaryKey({ columns: [t.workshopId, t.id] });

const quoted = (values: readonly string[]) => sql.raw(values.map((value) => `'${value}'`).join(", "));

/** A check constraint: the column holds one of `values`, or null where it may. */
export const oneOf = (column: SQLiteColumn, values: readonly string[]) =>
  check(`${column.name}_known`, sql`${column} in (${quoted(values)})`);

/** A check constraint: the column lies in the closed range, or is null where it may. */
export const within = (column: SQLiteColumn, from: number, to: number) =>
  check(`${column.name}_range`, sql`${column} between ${sql.raw(`${from}`)} and ${sql.raw(`${to}`)}`);
