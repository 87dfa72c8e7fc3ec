import type { Locale } from "@/content/text";
import type { Creation } from "@/db/journal/journal";
import { workshopFile } from "@/domain/portable/format.schema";
import { recordsOf } from "@/domain/portable/records-of";
import { findFault } from "@/domain/portable/soundness";
import type { SignedIn } from "../auth/auth";
import { retryWhileBusy } from "../commands/queue";
import type { Context } from "../context";
import { recordsIn } from "../import/create";
import type { Runtime } from "../runtime";
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
export const createSample = (
  { runtime, signedIn }: Context & { signedIn: SignedIn },
  { locale }: { locale: Locale },
): Promise<{ id: string }> => createSampleFor(runtime, signedIn, locale);

/** @throws StoreBusy */
export async function createSampleFor(
  runtime: Pick<Runtime, "db" | "journal">,
  user: SampleRequest["user"],
  locale: Locale,
): Promise<{ id: string }> {
  const { id, ...creation } = sampleWorkshop({ locale, user, joinCode: freeJoinCode(runtime), now: Date.now() });
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
