import { and, eq, gt, isNull } from "drizzle-orm";
import type { Db } from "../open";
import { reviewLink, screenToken, workshopRole } from "../schema/access";
import { participant } from "../schema/workshop";

export function findRole(db: Db, workshopId: string, userId: string): "facilitator" | "co_facilitator" | undefined {
  const where = and(eq(workshopRole.workshopId, workshopId), eq(workshopRole.userId, userId));
  return db.select({ role: workshopRole.role }).from(workshopRole).where(where).get()?.role;
}

/** SHA-256 of the cookie secret of somebody who has not been removed. */
export function findSecretHash(db: Db, workshopId: string, participantId: string): string | undefined {
  const row = db
    .select({ secretHash: participant.secretHash, status: participant.status })
    .from(participant)
    .where(and(eq(participant.workshopId, workshopId), eq(participant.id, participantId)))
    .get();
  return row && row.status !== "removed" ? (row.secretHash ?? undefined) : undefined;
}

/** The big-screen link of that token, unless revoked or expired. */
export function findScreenToken(db: Db, workshopId: string, tokenHash: string, now: number) {
  const isOpen = and(isNull(screenToken.revokedAt), gt(screenToken.expiresAt, now));
  return db
    .select({ id: screenToken.id })
    .from(screenToken)
    .where(and(eq(screenToken.tokenHash, tokenHash), eq(screenToken.workshopId, workshopId), isOpen))
    .get();
}

/** The review or personal link of that token, unless revoked or expired. */
export function findReviewLink(db: Db, workshopId: string, tokenHash: string, now: number) {
  const isOpen = and(isNull(reviewLink.revokedAt), gt(reviewLink.expiresAt, now));
  return db
    .select({
      id: reviewLink.id,
      scope: reviewLink.scope,
      label: reviewLink.label,
      participantId: reviewLink.participantId,
    })
    .from(reviewLink)
    .where(and(eq(reviewLink.tokenHash, tokenHash), eq(reviewLink.workshopId, workshopId), isOpen))
    .get();
}
