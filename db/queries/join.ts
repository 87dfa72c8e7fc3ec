import { eq } from "drizzle-orm";
import type { Db } from "../open";
import { workshop } from "../schema/workshop";

export type WorkshopByCode = NonNullable<ReturnType<typeof findWorkshopByCode>>;

/** The workshop with that join code, whatever its state; who may join is the caller's matter. */
export function findWorkshopByCode(db: Db, joinCode: string) {
  const { id, title, locale, anonymity, startsAt, phase, lockedAt, agendaMinutes, agenda } = workshop;
  return db
    .select({ id, title, locale, anonymity, startsAt, phase, lockedAt, agendaMinutes, agenda })
    .from(workshop)
    .where(eq(workshop.joinCode, joinCode))
    .get();
}
