import type { Moment } from "./records";
import { STAGES } from "./stages";

/** Orders moments as their stages follow each other, inside a stage by title; the order of dots and ranks plays no part. */
export const inJourneyOrder = (a: Pick<Moment, "stage" | "title">, b: Pick<Moment, "stage" | "title">): number =>
  STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || a.title.localeCompare(b.title);
