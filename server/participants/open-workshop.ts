import { findWorkshopByCode, type WorkshopByCode } from "@/db/queries/join";
import { normaliseJoinCode } from "@/domain/join-code";
import { isWithin } from "@/domain/phases";
import { HttpRefusal } from "../http/refusal";
import type { Runtime } from "../runtime";

/** What somebody learns who knows the code and has not joined. */
export interface Peek {
  title: string;
  locale: "de" | "en";
  anonymity: "anonymous" | "named";
  /** Only before the workshop begins: its calendar date, null if none is set. */
  startsOn?: string | null;
}

/** A code in its usual form is eight characters; what is typed may hold dashes and blanks. */
export const LONGEST_CODE = 40;

/**
 * The workshop people may join with that code. Unknown, locked, rotated and expired codes are refused alike and count
 * as a guess of that address (trust.md T1).
 * @param isKnown whether the caller is in already: a locked workshop lets them come back (method 2.6)
 * @throws HttpRefusal not_found | rate_limited
 */
export async function openWorkshop(
  runtime: Runtime,
  address: string,
  code: string,
  isKnown: (workshopId: string) => boolean = () => false,
): Promise<WorkshopByCode> {
  const isOpen = ({ id, phase, lockedAt }: WorkshopByCode) =>
    isWithin(phase, "draft", "commit") && (lockedAt === null || isKnown(id));
  const { workshop } = await guess(runtime, address, code, (found) => (isOpen(found) ? true : undefined));
  return workshop;
}

/**
 * The running workshop of that code, if what else was guessed holds for it.
 * @param look undefined for a wrong guess
 * @throws HttpRefusal not_found | rate_limited
 */
export const workshopOfGuess = <T>(
  runtime: Runtime,
  address: string,
  code: string,
  look: (workshopId: string) => T | undefined,
): Promise<{ workshop: WorkshopByCode; found: T }> =>
  guess(runtime, address, code, ({ id, phase }) => (isWithin(phase, "lobby", "commit") ? look(id) : undefined));

async function guess<T>(
  { auth, db }: Runtime,
  address: string,
  code: string,
  look: (workshop: WorkshopByCode) => T | undefined,
): Promise<{ workshop: WorkshopByCode; found: T }> {
  await auth.limits.beforeGuess(address);
  const workshop = findWorkshopByCode(db, normaliseJoinCode(code) ?? "");
  const found = workshop && look(workshop);
  if (workshop && found !== undefined) return { workshop, found };
  await auth.limits.guessed(address);
  throw new HttpRefusal("not_found");
}

export function peekOf({ title, locale, anonymity, phase, startsAt }: WorkshopByCode): Peek {
  const shown = { title, locale, anonymity };
  return phase === "draft" ? { ...shown, startsOn: startsAt === null ? null : calendarDate.format(startsAt) } : shown;
}

/** Swedish writes dates as YYYY-MM-DD; the day is that of the server's time zone. */
const calendarDate = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short" });
