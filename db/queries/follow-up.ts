import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Action, CheckIn } from "@/domain/records";
import type { Db } from "../open";
import { workshopRole } from "../schema/access";
import { action, checkIn } from "../schema/plan";
import { workshop } from "../schema/workshop";

/** An action agreed and not finished, of a workshop somebody leads. */
export type OpenAction = Pick<Action, "id" | "title" | "owner" | "dueOn" | "successMeasure"> & { workshopId: string };
/** A check-in that has not been held. */
export type OpenCheckIn = Pick<CheckIn, "day" | "dueOn"> & { workshopId: string };

/** Open actions with a date of all workshops a user leads and whose actions may still be changed, the earliest first. */
export function listDatedActionsOf(db: Db, userId: string): OpenAction[] {
  const { workshopId, id, title, owner, dueOn, successMeasure } = action;
  const isOpen = and(inArray(action.status, ["open", "in_progress"]), sql`${dueOn} is not null`);
  return db
    .select({ workshopId, id, title, owner, dueOn, successMeasure })
    .from(action)
    .innerJoin(workshop, eq(workshop.id, workshopId))
    .innerJoin(workshopRole, eq(workshopRole.workshopId, workshopId))
    .where(and(eq(workshopRole.userId, userId), inArray(workshop.phase, ["commit", "closed"]), isOpen))
    .orderBy(asc(dueOn), asc(action.seq))
    .all();
}

/** Check-ins not held yet of all workshops a user leads, the earliest first. */
export function listOpenCheckInsOf(db: Db, userId: string): OpenCheckIn[] {
  const { workshopId, day, dueOn } = checkIn;
  return db
    .select({ workshopId, day, dueOn })
    .from(checkIn)
    .innerJoin(workshop, eq(workshop.id, workshopId))
    .innerJoin(workshopRole, eq(workshopRole.workshopId, workshopId))
    .where(and(eq(workshopRole.userId, userId), inArray(workshop.phase, ["commit", "closed"]), isNull(checkIn.heldOn)))
    .orderBy(asc(dueOn))
    .all();
}
