import { index, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { user } from "./accounts";
import { instant, oneOf } from "./columns";
import { workshopId } from "./workshop";

/** A user's standing in a workshop. Exactly one `facilitator` owns it. */
export const workshopRole = sqliteTable(
  "workshop_role",
  {
    workshopId: workshopId(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    role: text().$type<"facilitator" | "co_facilitator">().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workshopId, t.userId] }),
    index("workshop_role_user").on(t.userId),
    oneOf(t.role, ["facilitator", "co_facilitator"]),
  ],
);

/**
 * The link by which somebody with an account comes to lead a workshop too: one at a time, gone once it was used.
 * Only SHA-256 of the token is kept.
 */
export const leadLink = sqliteTable(
  "lead_link",
  {
    workshopId: workshopId().primaryKey(),
    tokenHash: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (t) => [uniqueIndex("lead_link_hash").on(t.tokenHash)],
);

/** Links to the big screen. Only SHA-256 of the token is kept. */
export const screenToken = sqliteTable(
  "screen_token",
  {
    workshopId: workshopId(),
    id: text().notNull(),
    tokenHash: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    lastUsedAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.workshopId, t.id] }), uniqueIndex("screen_token_hash").on(t.tokenHash)],
);

/**
 * Links to the plan after the workshop. The random id is also what a re-rating is kept under.
 * With a participant it is the personal link of an action's owner.
 */
export const reviewLink = sqliteTable(
  "review_link",
  {
    workshopId: workshopId(),
    id: text().notNull(),
    tokenHash: text().notNull(),
    scope: text().$type<"view" | "update">().notNull(),
    label: text().notNull(),
    participantId: text(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    lastUsedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.workshopId, t.id] }),
    uniqueIndex("review_link_hash").on(t.tokenHash),
    oneOf(t.scope, ["view", "update"]),
  ],
);
