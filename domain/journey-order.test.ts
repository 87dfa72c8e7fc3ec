import { expect, it } from "vitest";
import { inJourneyOrder } from "./journey-order";

it("goes by stage, inside by period, then by title", () => {
  const moments = [
    { stage: "umot", period: "after", title: "At home" },
    { stage: "fmot", period: "at", title: "The desk" },
    { stage: "fmot", period: "at", title: "The car park" },
    { stage: "fmot", period: "before", title: "The letter" },
    { stage: "lt_zmot", period: "before", title: "What friends tell" },
  ] as const;
  expect([...moments].sort(inJourneyOrder).map(({ title }) => title)).toEqual([
    "What friends tell",
    "The letter",
    "The car park",
    "The desk",
    "At home",
  ]);
});
