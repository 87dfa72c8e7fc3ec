import type { RECORDS } from "./records";

export type Kind = keyof typeof RECORDS;

/** Every kind of record, the workshop first. */
export const KINDS = [
  "workshop",
  "participant",
  "touchpoint",
  "moment",
  "suggestion",
  "evidence",
  "dot",
  "rating",
  "idea",
  "action",
  "estimate",
  "closingRating",
  "parkingLotItem",
  "resultSnapshot",
  "checkIn",
  "reRating",
] as const satisfies readonly Kind[];
