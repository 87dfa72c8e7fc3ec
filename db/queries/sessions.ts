import { and, eq, isNull, lt, ne, or, sql } from "drizzle-orm";
import type { Db } from "../open";
import { prepared } from "../prepared";
import { authSession, user } from "../schema/accounts";
import type { User } from "./users";

export interface SessionWithUser {
  createdAt: number;
  lastSeenAt: number;
  user: User;
}

export function createSession(db: Db, sidHash: string, userId: string, now: number): void {
  db.insert(authSession).values({ sidHash, userId, createdAt: now, lastSeenAt: now }).run();
}

const sessions = prepared((db) =>
  db
    .select({ createdAt: authSession.createdAt, lastSeenAt: authSession.lastSeenAt, user })
    .from(authSession)
    .innerJoin(user, eq(user.id, authSession.userId))
    .where(
      and(eq(authSession.sidHash, sql.placeholder("sidHash")), isNull(authSession.revokedAt), isNull(user.disabledAt)),
    )
    .prepare(),
);

/** A sign-in that has not been revoked, of a user who has not been disabled; its age is the caller's matter. */
export const findSession = (db: Db, sidHash: string): SessionWithUser | undefined => sessions(db).get({ sidHash });

export function touchSession(db: Db, sidHash: string, now: number): void {
  db.update(authSession).set({ lastSeenAt: now }).where(eq(authSession.sidHash, sidHash)).run();
}

export function revokeSession(db: Db, sidHash: string, now: number): void {
  db.update(authSession).set({ revokedAt: now }).where(eq(authSession.sidHash, sidHash)).run();
}

/** Signs a user out everywhere, but for the session `exceptSidHash` if given. */
export function revokeSessionsOf(db: Db, userId: string, now: number, exceptSidHash?: string): void {
  const others = exceptSidHash === undefined ? undefined : ne(authSession.sidHash, exceptSidHash);
  db.update(authSession)
    .set({ revokedAt: now })
    .where(and(eq(authSession.userId, userId), isNull(authSession.revokedAt), others))
    .run();
}

/** Removes sessions nobody can use any more. */
export function removeSessionsBefore(db: Db, { created, seen }: { created: number; seen: number }): void {
  db.delete(authSession)
    .where(or(lt(authSession.createdAt, created), lt(authSession.lastSeenAt, seen)))
    .run();
}
