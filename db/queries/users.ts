import { timingSafeEqual } from "node:crypto";
import { and, asc, count, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Db } from "../open";
import { accountToken, user } from "../schema/accounts";

export type User = typeof user.$inferSelect;
export type NewUser = Pick<User, "id" | "name" | "email" | "passwordHash" | "locale" | "createdAt">;

export const findUser = (db: Db, id: string): User | undefined => db.select().from(user).where(eq(user.id, id)).get();

/** @param email lower case */
export const findUserByEmail = (db: Db, email: string): User | undefined =>
  db.select().from(user).where(eq(user.email, email)).get();

/** Whoever set this server up. */
export const findFirstUser = (db: Db): User | undefined => db.select().from(user).orderBy(asc(user.createdAt)).get();

export const hasUsers = (db: Db): boolean => (db.select({ n: count() }).from(user).get()?.n ?? 0) > 0;

export function updateUser(db: Db, id: string, change: Partial<Pick<User, "name" | "locale" | "passwordHash">>): void {
  db.update(user).set(change).where(eq(user.id, id)).run();
}

/** Replaces every earlier set-up token. */
export function saveSetupToken(db: Db, tokenHash: string, now: number, expiresAt: number): void {
  db.transaction(
    (tx) => {
      tx.delete(accountToken).where(eq(accountToken.kind, "setup")).run();
      tx.insert(accountToken).values({ tokenHash, kind: "setup", createdAt: now, expiresAt }).run();
    },
    { behavior: "immediate" },
  );
}

/** Whether this is the set-up token that is open now. */
export function isSetupToken(db: Db, tokenHash: string, now: number): boolean {
  const open = db
    .select({ tokenHash: accountToken.tokenHash })
    .from(accountToken)
    .where(and(eq(accountToken.kind, "setup"), isNull(accountToken.usedAt), gt(accountToken.expiresAt, now)))
    .all();
  return open.some((token) => isSame(token.tokenHash, tokenHash));
}

/**
 * Creates the administrator of a fresh instance, in one transaction with the check that nobody is there yet.
 * @returns false if the token does not fit or somebody exists
 */
export function createFirstOwner(db: Db, tokenHash: string, owner: NewUser): boolean {
  return db.transaction(
    (tx) => {
      if (!isSetupToken(tx, tokenHash, owner.createdAt)) return false;
      const { changes } = tx.run(sql`
        insert into ${user} (id, name, email, password_hash, locale, role, created_at)
        select ${owner.id}, ${owner.name}, ${owner.email}, ${owner.passwordHash}, ${owner.locale}, 'admin', ${owner.createdAt}
        where not exists (select 1 from ${user})`);
      if (changes === 1) tx.delete(accountToken).where(eq(accountToken.kind, "setup")).run();
      return changes === 1;
    },
    { behavior: "immediate" },
  );
}

/** Keeps the token of an invitation; those nobody can use any more go. */
export function saveInvitation(db: Db, tokenHash: string, now: number, expiresAt: number): void {
  db.transaction(
    (tx) => {
      const isOver = and(eq(accountToken.kind, "invitation"), lt(accountToken.expiresAt, now));
      tx.delete(accountToken).where(isOver).run();
      tx.insert(accountToken).values({ tokenHash, kind: "invitation", createdAt: now, expiresAt }).run();
    },
    { behavior: "immediate" },
  );
}

/** Whether an invitation of that token is open. */
export function isInvitation(db: Db, tokenHash: string, now: number): boolean {
  const isIt = and(eq(accountToken.tokenHash, tokenHash), eq(accountToken.kind, "invitation"));
  const open = and(isIt, isNull(accountToken.usedAt), gt(accountToken.expiresAt, now));
  return db.select({ kind: accountToken.kind }).from(accountToken).where(open).get() !== undefined;
}

/**
 * Creates an account by an invitation, which is used up with it.
 * @returns `taken` if somebody has that address already: the invitation stays open
 */
export function createInvited(db: Db, tokenHash: string, invited: NewUser): "created" | "gone" | "taken" {
  return db.transaction(
    (tx) => {
      if (!isInvitation(tx, tokenHash, invited.createdAt)) return "gone";
      if (findUserByEmail(tx, invited.email)) return "taken";
      tx.insert(user)
        .values({ ...invited, role: "member" })
        .run();
      tx.delete(accountToken).where(eq(accountToken.tokenHash, tokenHash)).run();
      return "created";
    },
    { behavior: "immediate" },
  );
}

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
