import { and, desc, eq, sql } from "drizzle-orm";
import type { WorkshopState } from "@/domain/phases";
import type { Db } from "../open";
import { workshopRole } from "../schema/access";
import { action } from "../schema/plan";
import { participant, workshop } from "../schema/workshop";

/** One line of "my workshops". Instants are UTC milliseconds. */
export interface WorkshopSummary {
  id: string;
  title: string;
  phase: WorkshopState;
  role: "facilitator" | "co_facilitator";
  startsAt: number | null;
  createdAt: number;
  closedAt: number | null;
  archivedAt: number | null;
  /** Participants who are in. */
  people: number;
  /** Actions agreed and neither done, dropped nor carried over. */
  openActions: number;
}

/** Workshops a user leads, the newest first. */
export function listWorkshopsOf(db: Db, userId: string): WorkshopSummary[] {
  const { id, title, phase, startsAt, createdAt, closedAt, archivedAt } = workshop;
  const people = db.$count(participant, and(eq(participant.workshopId, id), eq(participant.status, "active")));
  const isOpen = sql`${action.status} in ('open', 'in_progress')`;
  const openActions = db.$count(action, and(eq(action.workshopId, id), isOpen));
  return db
    .select({
      id,
      title,
      phase,
      role: workshopRole.role,
      startsAt,
      createdAt,
      closedAt,
      archivedAt,
      people,
      openActions,
    })
    .from(workshopRole)
    .innerJoin(workshop, eq(id, workshopRole.workshopId))
    .where(eq(workshopRole.userId, userId))
    .orderBy(desc(createdAt), id)
    .all();
}

/** @param joinCode 8 characters as stored, without the dash */
export function findWorkshopByJoinCode(
  db: Db,
  joinCode: string,
): { id: string; phase: WorkshopState; lockedAt: number | null } | undefined {
  const { id, phase, lockedAt } = workshop;
  return db.select({ id, phase, lockedAt }).from(workshop).where(eq(workshop.joinCode, joinCode)).get();
}
