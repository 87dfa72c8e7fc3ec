import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Actor, Role, Touched, Undoable } from "@/domain/commands/rule";
import { flag, instant, json } from "./columns";
import { workshopId } from "./workshop";

/** One row per command that changed something: outbox, idempotency record, undo and replay source at once. */
export const journal = sqliteTable(
  "journal",
  {
    workshopId: workshopId(),
    version: integer().notNull(),
    tag: text().notNull(),
    actorId: text(),
    actor: json<Actor>(),
    mutationId: text(),
    name: text().notNull(),
    args: json<unknown>(),
    touched: json<Touched[] | "*">().notNull(),
    undo: json<Undoable["changes"]>(),
    undone: flag().notNull(),
    seed: text(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workshopId, t.version] }),
    uniqueIndex("journal_mutation").on(t.workshopId, t.actorId, t.mutationId),
    index("journal_undoable").on(t.workshopId, t.actorId, t.version).where(sql`"undo" is not null`),
  ],
);

/**
 * Commands that were accepted though no journal row names them: they changed nothing, or erasure took their name. A
 * digest of actor and mutation id knows one that comes again, and tells nobody else anything.
 */
export const settledCommand = sqliteTable(
  "settled_command",
  { workshopId: workshopId(), digest: text().notNull() },
  (t) => [primaryKey({ columns: [t.workshopId, t.digest] })],
);

/** Who did what of note in a workshop. Outlives the erasure of the journal; never the content of a ballot. */
export const audit = sqliteTable(
  "audit",
  {
    workshopId: workshopId(),
    id: text().notNull(),
    actorRole: text().$type<Role | "admin">().notNull(),
    actorId: text(),
    actorName: text(),
    type: text().notNull(),
    payload: json<Record<string, unknown>>().notNull(),
    revision: integer().notNull(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.workshopId, t.id] }), index("audit_at").on(t.workshopId, t.at)],
);
