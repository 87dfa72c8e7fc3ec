import { useRecords } from "@/app/_live/live";
import { inJourneyOrder } from "@/domain/journey-order";
import { isLive } from "@/domain/moment-root";
import type { Moment } from "@/domain/records";

/** The moments of truth in journey order. */
export const useTruths = (): Moment[] =>
  useRecords("moment")
    .filter((moment) => isLive(moment) && moment.confirmedAsTruth)
    .sort(inJourneyOrder);
