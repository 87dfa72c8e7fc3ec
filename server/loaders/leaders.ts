import { type LeadingRole, listRoles } from "@/db/queries/roles";
import { runtime } from "../runtime";

/** Somebody who leads a workshop, as the others who lead it see them. */
export interface Leader {
  userId: string;
  name: string;
  role: LeadingRole;
}

/** Who leads a workshop, the owner first; only for somebody who leads it too. */
export const loadLeaders = (workshopId: string): Leader[] =>
  listRoles(runtime().db, workshopId).map(({ userId, name, role }) => ({ userId, name, role }));
