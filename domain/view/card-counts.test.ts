import { expect, it } from "vitest";
import { scenario, touchpointOf } from "../scenario";
import { cardCounts, packCounts, unpacked } from "./card-counts";

const { tables } = scenario({
  phase: "collect",
  records: [touchpointOf(1, { stage: "fmot" }), touchpointOf(2, { stage: "umot", period: "after" })],
});

it("comes out as it went in", () => {
  const counts = cardCounts(tables);
  expect(counts.total).toBe(2);
  expect(unpacked("cardCounts", packCounts(counts))).toEqual(counts);
});

it("is short: this travels with every card", () => {
  expect(JSON.stringify(packCounts(cardCounts(tables))).length).toBeLessThan(20);
});

it("takes what is missing for none", () => {
  expect(unpacked("cardCounts", [])).toMatchObject({ total: 0, stages: { zmot: 0 }, periods: { at: 0 } });
});

it("leaves other records as they are", () => {
  const progress = { done: 1, total: 2 };
  expect(unpacked("progress", progress)).toBe(progress);
});
