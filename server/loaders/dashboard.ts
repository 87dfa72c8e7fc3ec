import { listDatedActionsOf, listOpenCheckInsOf } from "@/db/queries/follow-up";
import { listWorkshopsOf, type WorkshopSummary } from "@/db/queries/workshops";
import type { CheckIn } from "@/domain/records";
import { runtime } from "../runtime";
import { type NeededToday, neededToday } from "../workshops/needed-today";

export type { NeededToday };

export interface DashboardWorkshop extends WorkshopSummary {
  /** The next one that has not been held. */
  checkIn: { day: CheckIn["day"]; dueOn: string; isDue: boolean } | null;
}

export interface Dashboard {
  /** UTC milliseconds. */
  now: number;
  /** Calendar date where the server is. */
  today: string;
  needed: NeededToday[];
  workshops: DashboardWorkshop[];
}

/** What somebody who runs workshops finds on their first page. */
export function loadDashboard(userId: string): Dashboard {
  const { db } = runtime();
  const now = Date.now();
  const today = dateOf(now);
  const workshops = listWorkshopsOf(db, userId);
  const checkIns = listOpenCheckInsOf(db, userId);
  const needed = neededToday({ workshops, actions: listDatedActionsOf(db, userId), checkIns, today, dateOf });
  return {
    now,
    today,
    needed,
    workshops: workshops.map((workshop) => {
      const next = checkIns.find(({ workshopId }) => workshopId === workshop.id);
      return { ...workshop, checkIn: next ? { day: next.day, dueOn: next.dueOn, isDue: next.dueOn <= today } : null };
    }),
  };
}

const dateOf = (instant: number): string => new Intl.DateTimeFormat("sv-SE", { dateStyle: "short" }).format(instant);
