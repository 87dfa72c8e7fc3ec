import { describe, expect, it } from "vitest";
import { gapOf, widestGap } from "./coverage-gap";
import { usualPeriod } from "./stages";
import type { CardCounts } from "./view/views";

describe("a gap", () => {
  it("is empty without cards and thin below half of an even share", () => {
    expect(gapOf(0, 37, 5)).toBe("empty");
    expect(gapOf(3, 37, 5)).toBe("thin");
    expect(gapOf(4, 37, 5)).toBeNull();
    expect(gapOf(2, 37, 3)).toBe("thin");
  });

  it("is nowhere before the first card", () => {
    expect(gapOf(0, 0, 5)).toBeNull();
  });
});

describe("the widest gap", () => {
  const counts = (stages: CardCounts["stages"]): CardCounts => {
    const periods = { before: 0, at: 0, after: 0 };
    for (const [stage, n] of Object.entries(stages)) periods[usualPeriod(stage as keyof typeof stages)] += n;
    return { total: Object.values(stages).reduce((sum, n) => sum + n, 0), stages, periods };
  };

  it("is the emptier one, measured by its even share", () => {
    expect(widestGap(counts({ lt_zmot: 0, zmot: 6, fmot: 9, smot: 9, umot: 4 }), "five")).toEqual({ stage: "lt_zmot" });
    expect(widestGap(counts({ lt_zmot: 1, zmot: 1, fmot: 12, smot: 12, umot: 9 }), "five")).toEqual({
      stage: "lt_zmot",
    });
    expect(widestGap(counts({ lt_zmot: 4, zmot: 4, fmot: 12, smot: 12, umot: 1 }), "five")).toEqual({
      period: "after",
    });
  });

  it("asks for the period where a stage is just as empty, and with three stages for nothing else", () => {
    expect(widestGap(counts({ lt_zmot: 3, zmot: 3, fmot: 9, smot: 9, umot: 0 }), "five")).toEqual({ period: "after" });
    expect(widestGap(counts({ lt_zmot: 0, zmot: 6, fmot: 9, smot: 9, umot: 6 }), "three")).toBeNull();
  });

  it("is none where the cards are well spread, or where there is no card", () => {
    expect(widestGap(counts({ lt_zmot: 4, zmot: 4, fmot: 4, smot: 4, umot: 4 }), "five")).toBeNull();
    expect(widestGap(counts({ lt_zmot: 0, zmot: 0, fmot: 0, smot: 0, umot: 0 }), "five")).toBeNull();
  });
});
