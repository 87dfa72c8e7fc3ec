import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant, oneOf } from "./columns";

/** Somebody who runs workshops. The first one is the instance's administrator. */
export const user = sqliteTable(
  "user",
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** Lower case, as it is compared. */
    email: text().notNull().unique(),
    /** PHC string, which tells the parameters; null until the person has set a password. */
    passwordHash: text(),
    locale: text().$type<"de" | "en">().notNull(),
    role: text().$type<"admin" | "member">().notNull(),
    disabledAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [oneOf(t.locale, ["de", "en"]), oneOf(t.role, ["admin", "member"])],
);

/** One sign-in on one device. Only SHA-256 of the session id is kept, and nothing about device or address. */
export const authSession = sqliteTable(
  "auth_session",
  {
    sidHash: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    createdAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    revokedAt: instant(),
  },
  (t) => [index("auth_session_user").on(t.userId)],
);

/** A link that works once: the set-up of a fresh instance, an invitation, a new password, a way in. */
export const accountToken = sqliteTable(
  "account_token",
  {
    tokenHash: text().primaryKey(),
    kind: text().$type<"setup" | "invitation" | "reset" | "sign_in">().notNull(),
    userId: text().references(() => user.id, { onDelete: "cascade" }),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (t) => [oneOf(t.kind, ["setup", "invitation", "reset", "sign_in"]), index("account_token_user").on(t.userId)],
);
