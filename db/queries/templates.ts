import { and, asc, count, eq } from "drizzle-orm";
import type { Db } from "../open";
import { workshopRole } from "../schema/access";
import { template } from "../schema/templates";
import { workshop } from "../schema/workshop";

export type Template = typeof template.$inferSelect;

export const addTemplate = (db: Db, row: Template): void => void db.insert(template).values(row).run();

/** By name. */
export const listTemplatesOf = (db: Db, ownerId: string): Template[] =>
  db
    .select()
    .from(template)
    .where(eq(template.ownerId, ownerId))
    .orderBy(asc(template.name), asc(template.createdAt))
    .all();

export const countTemplatesOf = (db: Db, ownerId: string): number =>
  db.select({ n: count() }).from(template).where(eq(template.ownerId, ownerId)).get()?.n ?? 0;

const ownOf = (id: string, ownerId: string) => and(eq(template.id, id), eq(template.ownerId, ownerId));

/** Undefined for somebody else's too. */
export const findOwnTemplate = (db: Db, id: string, ownerId: string): Template | undefined =>
  db.select().from(template).where(ownOf(id, ownerId)).get();

/** The own template a workshop began with, if it is still there and its owner's: whoever leads along may use its cards. */
export function findTemplateOfWorkshop(db: Db, workshopId: string): Template | undefined {
  const row = db
    .select({ template })
    .from(workshop)
    .innerJoin(workshopRole, and(eq(workshopRole.workshopId, workshop.id), eq(workshopRole.role, "facilitator")))
    .innerJoin(template, and(eq(template.id, workshop.templateId), eq(template.ownerId, workshopRole.userId)))
    .where(eq(workshop.id, workshopId))
    .get();
  return row?.template;
}

/** @returns false if that user has no such template */
export const renameTemplate = (db: Db, id: string, ownerId: string, name: string): boolean =>
  db.update(template).set({ name }).where(ownOf(id, ownerId)).run().changes === 1;

/** Workshops that began with it keep their settings and cards. @returns false if that user has no such template */
export const removeTemplate = (db: Db, id: string, ownerId: string): boolean =>
  db.delete(template).where(ownOf(id, ownerId)).run().changes === 1;
