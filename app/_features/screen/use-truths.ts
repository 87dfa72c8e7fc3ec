import { useRecords } from "@/app/_live/live";
import { isLive } from "@/domain/moment-root";
import type { Moment } from "@/domain/records";
import { STAGES } from "@/domain/stages";

/** The moments of truth in journey order. */
export const useTruths = (): Moment[] =>
  useRecords("moment")
    .filter((moment) => isLive(moment) && moment.confirmedAsTruth)
    .sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || a.title.localeCompare(b.title));
