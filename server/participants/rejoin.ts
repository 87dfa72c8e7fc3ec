import { Refused } from "@/domain/errors";
import { isWithin } from "@/domain/phases";
import type { Context } from "../context";
import type { LedWorkshopId } from "../trpc";
import type { RejoinCode } from "./rejoin-codes";

/**
 * A code the facilitator shows to somebody whose phone is lost or empty (trust.md S9).
 * @throws Refused not_found without such a person with a device | wrong_phase before and after the workshop
 */
export function createRejoinCode({ runtime }: Context, workshopId: LedWorkshopId, participantId: string): RejoinCode {
  const tables = runtime.journal.state(workshopId)?.tables;
  const person = tables?.get("participant", participantId);
  if (!tables || !person || person.status === "removed" || person.kind !== "device") throw new Refused("not_found");
  if (!isWithin(tables.workshop().phase, "lobby", "commit")) throw new Refused("wrong_phase");
  return runtime.rejoinCodes.create(workshopId, participantId, Date.now());
}
