import { type Creation, StoreBusy } from "@/db/journal/journal";
import { KINDS } from "@/domain/kinds";
import type { WorkshopFile } from "@/domain/portable/format.schema";
import { recordsOf } from "@/domain/portable/records-of";
import type { Tables } from "@/domain/state";
import { retryWhileBusy } from "../commands/queue";
import { retryAfter } from "../http/refusal";
import type { Runtime } from "../runtime";
import { freeJoinCode } from "../workshops/create";

/** @returns the id of the new workshop. @throws HttpRefusal unavailable */
export async function importWorkshop(
  runtime: Pick<Runtime, "db" | "journal">,
  userId: string,
  file: WorkshopFile,
): Promise<string> {
  const id = crypto.randomUUID();
  const now = Date.now();
  const given = { id, joinCode: freeJoinCode(runtime), now, newId: () => crypto.randomUUID() };
  const records = recordsIn(recordsOf(file, given).tables);
  try {
    await retryWhileBusy(() => runtime.journal.create({ records, roles: [{ userId, role: "facilitator" }], now }));
  } catch (error) {
    throw error instanceof StoreBusy ? retryAfter("unavailable", 2) : error;
  }
  return id;
}

/** Everything in `tables`, the workshop first. */
export const recordsIn = (tables: Tables): Creation["records"] =>
  KINDS.flatMap((kind) => [...tables.all(kind)].map((record) => [kind, record] as const));
