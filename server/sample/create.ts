import type { Locale } from "@/content/text";
import type { Creation } from "@/db/journal/journal";
import { KINDS } from "@/domain/kinds";
import { workshopFile } from "@/domain/portable/format.schema";
import { recordsOf } from "@/domain/portable/records-of";
import { findFault } from "@/domain/portable/soundness";
import type { Tables } from "@/domain/state";
import type { SignedIn } from "../auth/auth";
import { retryWhileBusy } from "../commands/queue";
import type { Context } from "../context";
import { freeJoinCode } from "../workshops/create";
import { liveThrough } from "./history";
import { hotelSample } from "./hotel-file";

export interface SampleRequest {
  locale: Locale;
  user: { userId: string; name: string };
  joinCode: string;
  /** UTC milliseconds. */
  now: number;
}

/** Stores the sample for whoever is signed in. */
export async function createSample(
  { runtime, signedIn }: Context & { signedIn: SignedIn },
  { locale }: { locale: Locale },
): Promise<{ id: string }> {
  const request = { locale, user: signedIn, joinCode: freeJoinCode(runtime), now: Date.now() };
  const { id, ...creation } = sampleWorkshop(request);
  await retryWhileBusy(() => runtime.journal.create(creation));
  return { id };
}

/** The hotel workshop of method 11.1, closed and reviewed, ready for the journal; read by the same rules as an import. */
export function sampleWorkshop({ locale, user, joinCode, now }: SampleRequest): Creation & { id: string } {
  const sample = hotelSample(locale, now);
  const file = workshopFile.parse(sample.file);
  const fault = findFault(file);
  if (fault) throw new Error(`the sample is not sound: ${fault.path}: ${fault.reason}`);
  const id = crypto.randomUUID();
  const imported = recordsOf(file, { id, joinCode, now, newId: () => crypto.randomUUID() });
  liveThrough(imported, sample, { role: "facilitator", id: user.userId, name: user.name });
  return { id, records: recordsIn(imported.tables), roles: [{ userId: user.userId, role: "facilitator" }], now };
}

/** Everything in `tables`, the workshop first. */
export const recordsIn = (tables: Tables): Creation["records"] =>
  KINDS.flatMap((kind) => [...tables.all(kind)].map((record) => [kind, record] as const));
