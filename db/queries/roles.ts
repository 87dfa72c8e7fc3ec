import { and, asc, desc, eq, gt } from "drizzle-orm";
import type { Db } from "../open";
import { leadLink, workshopRole } from "../schema/access";
import { user } from "../schema/accounts";

export type LeadingRole = "facilitator" | "co_facilitator";

const roleOf = (workshopId: string, userId: string) =>
  and(eq(workshopRole.workshopId, workshopId), eq(workshopRole.userId, userId));

/** Who leads a workshop: the owner first, then in the order they came. */
export function listRoles(
  db: Db,
  workshopId: string,
): { userId: string; name: string; email: string; role: LeadingRole }[] {
  return db
    .select({ userId: user.id, name: user.name, email: user.email, role: workshopRole.role })
    .from(workshopRole)
    .innerJoin(user, eq(user.id, workshopRole.userId))
    .where(eq(workshopRole.workshopId, workshopId))
    .orderBy(desc(workshopRole.role), asc(workshopRole.createdAt))
    .all();
}

/** @returns false if that user leads the workshop already */
export function addCoFacilitator(db: Db, workshopId: string, userId: string, now: number): boolean {
  const row = { workshopId, userId, role: "co_facilitator", createdAt: now } as const;
  return db.insert(workshopRole).values(row).onConflictDoNothing().run().changes === 1;
}

export type NewLeadLink = typeof leadLink.$inferInsert;

/** Replaces the workshop's earlier link, used or not. */
export function saveLeadLink(db: Db, { workshopId, ...link }: NewLeadLink): void {
  const insert = db.insert(leadLink).values({ workshopId, ...link });
  insert.onConflictDoUpdate({ target: leadLink.workshopId, set: link }).run();
}

/**
 * Makes that user a co-facilitator by a link, which works once; of several at once one succeeds. Somebody who leads the
 * workshop already stays what they are and leaves the link to others.
 * @returns the workshop, and whether the user is new in leading it; undefined for a token that opens nothing
 */
export function acceptLeadLink(
  db: Db,
  tokenHash: string,
  userId: string,
  now: number,
): { workshopId: string; isNew: boolean } | undefined {
  return db.transaction(
    (tx) => {
      const opens = and(eq(leadLink.tokenHash, tokenHash), gt(leadLink.expiresAt, now));
      const link = tx.select({ workshopId: leadLink.workshopId }).from(leadLink).where(opens).get();
      if (!link) return undefined;
      const isNew = addCoFacilitator(tx, link.workshopId, userId, now);
      if (isNew) tx.delete(leadLink).where(eq(leadLink.workshopId, link.workshopId)).run();
      return { ...link, isNew };
    },
    { behavior: "immediate" },
  );
}

/** The owner stays. @returns false if that user was no co-facilitator */
export function removeCoFacilitator(db: Db, workshopId: string, userId: string): boolean {
  const isHelper = eq(workshopRole.role, "co_facilitator");
  return (
    db
      .delete(workshopRole)
      .where(and(roleOf(workshopId, userId), isHelper))
      .run().changes === 1
  );
}

/**
 * Makes a co-facilitator the owner; the owner becomes a co-facilitator.
 * @returns false, with nothing changed, if `to` does not help in this workshop
 */
export function transferOwnership(db: Db, workshopId: string, to: string): boolean {
  return db.transaction(
    (tx) => {
      const isHelper = and(roleOf(workshopId, to), eq(workshopRole.role, "co_facilitator"));
      if (!tx.select({ role: workshopRole.role }).from(workshopRole).where(isHelper).get()) return false;
      const isOwner = and(eq(workshopRole.workshopId, workshopId), eq(workshopRole.role, "facilitator"));
      tx.update(workshopRole).set({ role: "co_facilitator" }).where(isOwner).run();
      tx.update(workshopRole).set({ role: "facilitator" }).where(roleOf(workshopId, to)).run();
      return true;
    },
    { behavior: "immediate" },
  );
}
