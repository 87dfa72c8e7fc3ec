import { describe, expect, it } from "vitest";
import type { Period, Stage } from "../stages";
import { moment, people, ranking } from "./fixtures.testing";
import { rankPoint } from "./rank";

const cards = (n: number, stage: Stage, period: Period) => Array.from({ length: n }, () => ({ stage, period }));
const open = (id: string, seq: number, momentId: string) => ({
  id,
  seq,
  momentId,
  effect: null,
  effort: null,
  status: "open" as const,
});

const input = ranking({
  config: { topK: 1, maxDotsPerMoment: 2 },
  participants: people(2),
  moments: [
    moment("top", 1, { stage: "fmot", period: "at" }),
    moment("unranked", 2, { stage: "umot", period: "after", shortlisted: false }),
    moment("merged", 3, { stage: "zmot", period: "before", mergedInto: "top" }),
    moment("hidden", 4, { stage: "zmot", period: "before", hidden: true }),
  ],
  dots: [
    { participantId: "p1", momentId: "top", dots: 2 },
    { participantId: "p1", momentId: "merged", dots: 1 },
    { participantId: "p2", momentId: "unranked", dots: 1 },
  ],
  touchpoints: [
    ...cards(2, "zmot", "before"),
    ...cards(6, "fmot", "at"),
    ...cards(1, "umot", "after"),
    ...cards(11, "smot", "at"),
  ],
  actions: [open("a1", 1, "unranked"), open("a2", 2, "hidden"), { ...open("a3", 3, "merged"), status: "dropped" }],
});

describe("coverage", () => {
  it("counts cards, pooled dots of all moments, top moments and live actions by the root's stage", () => {
    const stages = rankPoint(input).coverage?.stages;
    expect(stages).toEqual([
      { key: "lt_zmot", touchpoints: 0, share: 0, dots: 0, topK: 0, actions: 0, flags: ["empty"] },
      { key: "zmot", touchpoints: 2, share: 0.1, dots: 0, topK: 0, actions: 0, flags: ["no_action"] },
      { key: "fmot", touchpoints: 6, share: 0.3, dots: 2, topK: 1, actions: 0, flags: ["no_action"] },
      { key: "smot", touchpoints: 11, share: 0.55, dots: 0, topK: 0, actions: 0, flags: ["no_action"] },
      { key: "umot", touchpoints: 1, share: 0.05, dots: 1, topK: 0, actions: 1, flags: ["thin"] },
    ]);
  });

  it("calls thin what has less than half of an even share, not exactly half", () => {
    const periods = rankPoint(input).coverage?.periods.map(({ key, flags }) => [key, flags]);
    expect(periods).toEqual([
      ["before", ["thin", "no_action"]],
      ["at", ["no_action"]],
      ["after", ["thin"]],
    ]);
  });

  it("names top moments without a live action", () => {
    expect(rankPoint(input).coverage?.orphanTopMoments).toEqual(["top"]);
    expect(rankPoint({ ...input, actions: [open("a1", 1, "merged")] }).coverage?.orphanTopMoments).toEqual([]);
  });

  it("misses no action anywhere while there is none at all", () => {
    const stages = rankPoint({ ...input, actions: [] }).coverage?.stages ?? [];
    expect(stages.flatMap(({ flags }) => flags)).not.toContain("no_action");
  });

  it("is null without touchpoints", () => {
    expect(rankPoint({ ...input, touchpoints: [] }).coverage).toBeNull();
  });
});
