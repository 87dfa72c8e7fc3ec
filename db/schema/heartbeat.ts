import { integer, sqliteTable } from "drizzle-orm/sqlite-core";
import { instant } from "./columns";

/** One row, written and read to learn whether the database still takes anything. */
export const heartbeat = sqliteTable("heartbeat", { id: integer().primaryKey(), at: instant().notNull() });
