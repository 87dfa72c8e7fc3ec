import type { Moment } from "./records";
import { PERIODS, STAGES } from "./stages";

type Placed = Pick<Moment, "stage" | "period" | "title">;

/**
 * Orders moments as a customer meets them: by stage, inside by period, then by title. One order for every surface; dots,
 * ranks and the order in which moments were made play no part in it, nor may they (I3).
 */
export const inJourneyOrder = (a: Placed, b: Placed): number =>
  STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) ||
  PERIODS.indexOf(a.period) - PERIODS.indexOf(b.period) ||
  a.title.localeCompare(b.title);
