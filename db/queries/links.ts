import { and, asc, eq, gt, isNull } from "drizzle-orm";
import type { Db } from "../open";
import { reviewLink, screenToken } from "../schema/access";

type LinkTable = typeof screenToken | typeof reviewLink;

export interface NewLink {
  workshopId: string;
  id: string;
  /** SHA-256 of the token; the token itself is kept nowhere. */
  tokenHash: string;
  createdAt: number;
  expiresAt: number;
}

export interface NewReviewLink extends NewLink {
  scope: "view" | "update";
  label: string;
  /** Whose personal link it is; null for a link to the whole plan. */
  participantId: string | null;
}

export const addScreenToken = (db: Db, link: NewLink): void => void db.insert(screenToken).values(link).run();
export const addReviewLink = (db: Db, link: NewReviewLink): void => void db.insert(reviewLink).values(link).run();

/** Links to the big screen, the oldest first, also those that no longer work. */
export function listScreenTokens(db: Db, workshopId: string) {
  const { id, createdAt, expiresAt, revokedAt, lastUsedAt } = screenToken;
  const fields = { id, createdAt, expiresAt, revokedAt, lastUsedAt };
  return db
    .select(fields)
    .from(screenToken)
    .where(eq(screenToken.workshopId, workshopId))
    .orderBy(asc(createdAt))
    .all();
}

/** Review and personal links, the oldest first, also those that no longer work. */
export function listReviewLinks(db: Db, workshopId: string) {
  const { id, scope, label, participantId, createdAt, expiresAt, revokedAt, lastUsedAt } = reviewLink;
  const fields = { id, scope, label, participantId, createdAt, expiresAt, revokedAt, lastUsedAt };
  return db.select(fields).from(reviewLink).where(eq(reviewLink.workshopId, workshopId)).orderBy(asc(createdAt)).all();
}

/** @returns false if there is no such link, or it was revoked before */
export const revokeScreenToken = (db: Db, workshopId: string, id: string, now: number) =>
  revoke(db, screenToken, workshopId, id, now);
export const revokeReviewLink = (db: Db, workshopId: string, id: string, now: number) =>
  revoke(db, reviewLink, workshopId, id, now);

/** Notes the use. @returns the link of that token, unless there is none, or it is revoked or expired */
export const openScreenToken = (db: Db, tokenHash: string, now: number) => open(db, screenToken, tokenHash, now);
export const openReviewLink = (db: Db, tokenHash: string, now: number) => open(db, reviewLink, tokenHash, now);

function revoke(db: Db, table: LinkTable, workshopId: string, id: string, now: number): boolean {
  const isIt = and(eq(table.workshopId, workshopId), eq(table.id, id), isNull(table.revokedAt));
  return db.update(table).set({ revokedAt: now }).where(isIt).run().changes === 1;
}

function open(
  db: Db,
  table: LinkTable,
  tokenHash: string,
  now: number,
): { workshopId: string; id: string; expiresAt: number } | undefined {
  const works = and(eq(table.tokenHash, tokenHash), isNull(table.revokedAt), gt(table.expiresAt, now));
  const found = { workshopId: table.workshopId, id: table.id, expiresAt: table.expiresAt };
  return db.update(table).set({ lastUsedAt: now }).where(works).returning(found).get();
}
