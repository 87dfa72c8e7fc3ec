import { expect, it } from "vitest";
import { inJourneyOrder } from "./journey-order";

it("goes by stage, inside by title", () => {
  const moments = [
    { stage: "umot", title: "At home" },
    { stage: "fmot", title: "The room" },
    { stage: "fmot", title: "The desk" },
    { stage: "lt_zmot", title: "What friends tell" },
  ] as const;
  expect([...moments].sort(inJourneyOrder).map(({ title }) => title)).toEqual([
    "What friends tell",
    "The desk",
    "The room",
    "At home",
  ]);
});
