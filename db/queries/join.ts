import { eq, sql } from "drizzle-orm";
import type { Db } from "../open";
import { prepared } from "../prepared";
import { workshop } from "../schema/workshop";

export type WorkshopByCode = NonNullable<ReturnType<typeof findWorkshopByCode>>;

const { id, title, locale, anonymity, startsAt, phase, lockedAt, agendaMinutes, agenda } = workshop;
const workshops = prepared((db) =>
  db
    .select({ id, title, locale, anonymity, startsAt, phase, lockedAt, agendaMinutes, agenda })
    .from(workshop)
    .where(eq(workshop.joinCode, sql.placeholder("joinCode")))
    .prepare(),
);

/** The workshop with that join code, whatever its state; who may join is the caller's matter. */
export const findWorkshopByCode = (db: Db, joinCode: string) => workshops(db).get({ joinCode });
