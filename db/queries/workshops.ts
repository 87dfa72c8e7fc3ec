import { and, desc, eq, sql } from "drizzle-orm";
import type { WorkshopState } from "@/domain/phases";
import type { Workshop } from "@/domain/records";
import type { Db } from "../open";
import { workshopRole } from "../schema/access";
import { action } from "../schema/plan";
import { participant, touchpoint, workshop } from "../schema/workshop";

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
  /** Until when cards are collected ahead of the day; null unless they are. */
  collectUntil: number | null;
  templateId: string | null;
  agendaMinutes: Workshop["agendaMinutes"];
  /** Participants who are in. */
  people: number;
  /** Cards that count: neither hidden nor starter cards nobody adopted. */
  touchpoints: number;
  /** Actions agreed and neither done, dropped nor carried over. */
  openActions: number;
  /** Of those agreed, the ones with the status `done`. */
  doneActions: number;
}

/** Workshops a user leads, the newest first. */
export function listWorkshopsOf(db: Db, userId: string): WorkshopSummary[] {
  const { id, title, phase, startsAt, createdAt, closedAt, archivedAt, collectUntil, templateId, agendaMinutes } =
    workshop;
  const people = db.$count(participant, and(eq(participant.workshopId, id), eq(participant.status, "active")));
  const isCounted = sql`${touchpoint.hiddenAt} is null and (${touchpoint.source} <> 'template' or ${touchpoint.adopted})`;
  const touchpoints = db.$count(touchpoint, and(eq(touchpoint.workshopId, id), isCounted));
  const isOpen = sql`${action.status} in ('open', 'in_progress')`;
  const openActions = db.$count(action, and(eq(action.workshopId, id), isOpen));
  const doneActions = db.$count(action, and(eq(action.workshopId, id), eq(action.status, "done")));
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
      collectUntil,
      templateId,
      agendaMinutes,
      people,
      touchpoints,
      openActions,
      doneActions,
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
