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
  { auth, db }: Runtime,
  address: string,
  code: string,
  isKnown: (workshopId: string) => boolean = () => false,
): Promise<WorkshopByCode> {
  await auth.limits.beforeGuess(address);
  const found = findWorkshopByCode(db, normaliseJoinCode(code) ?? "");
  const isOpen = found && isWithin(found.phase, "draft", "commit") && (found.lockedAt === null || isKnown(found.id));
  if (isOpen) return found;
  await auth.limits.guessed(address);
  throw new HttpRefusal("not_found");
}

export function peekOf({ title, locale, anonymity, phase, startsAt }: WorkshopByCode): Peek {
  const shown = { title, locale, anonymity };
  return phase === "draft" ? { ...shown, startsOn: startsAt === null ? null : calendarDate.format(startsAt) } : shown;
}

/** Swedish writes dates as YYYY-MM-DD; the day is that of the server's time zone. */
const calendarDate = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short" });
