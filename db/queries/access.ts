import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Db } from "../open";
import { prepared } from "../prepared";
import { reviewLink, screenToken, workshopRole } from "../schema/access";
import { participant } from "../schema/workshop";

const ofWorkshop = sql.placeholder("workshopId");
const ofToken = sql.placeholder("tokenHash");
const now = sql.placeholder("now");

const roles = prepared((db) =>
  db
    .select({ role: workshopRole.role })
    .from(workshopRole)
    .where(and(eq(workshopRole.workshopId, ofWorkshop), eq(workshopRole.userId, sql.placeholder("userId"))))
    .prepare(),
);

export const findRole = (db: Db, workshopId: string, userId: string): "facilitator" | "co_facilitator" | undefined =>
  roles(db).get({ workshopId, userId })?.role;

const secrets = prepared((db) =>
  db
    .select({ secretHash: participant.secretHash, status: participant.status })
    .from(participant)
    .where(and(eq(participant.workshopId, ofWorkshop), eq(participant.id, sql.placeholder("participantId"))))
    .prepare(),
);

/** SHA-256 of the cookie secret of somebody who has not been removed. */
export function findSecretHash(db: Db, workshopId: string, participantId: string): string | undefined {
  const row = secrets(db).get({ workshopId, participantId });
  return row && row.status !== "removed" ? (row.secretHash ?? undefined) : undefined;
}

const screenTokens = prepared((db) =>
  db
    .select({ id: screenToken.id })
    .from(screenToken)
    .where(
      and(
        eq(screenToken.tokenHash, ofToken),
        eq(screenToken.workshopId, ofWorkshop),
        isNull(screenToken.revokedAt),
        gt(screenToken.expiresAt, now),
      ),
    )
    .prepare(),
);

/** The big-screen link of that token, unless revoked or expired. */
export const findScreenToken = (db: Db, workshopId: string, tokenHash: string, at: number) =>
  screenTokens(db).get({ workshopId, tokenHash, now: at });

const reviewLinks = prepared((db) =>
  db
    .select({
      id: reviewLink.id,
      scope: reviewLink.scope,
      label: reviewLink.label,
      participantId: reviewLink.participantId,
    })
    .from(reviewLink)
    .where(
      and(
        eq(reviewLink.tokenHash, ofToken),
        eq(reviewLink.workshopId, ofWorkshop),
        isNull(reviewLink.revokedAt),
        gt(reviewLink.expiresAt, now),
      ),
    )
    .prepare(),
);

/** The review or personal link of that token, unless revoked or expired. */
export const findReviewLink = (db: Db, workshopId: string, tokenHash: string, at: number) =>
  reviewLinks(db).get({ workshopId, tokenHash, now: at });
