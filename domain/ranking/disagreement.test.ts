import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addValue, createSpreads, disagreement, spreadOf } from "./disagreement";

const THRESHOLDS = { mixed: 0.35, polarised: 0.5 };

function about(values: readonly number[], minGroup = 5) {
  const spreads = createSpreads(2);
  for (const value of values) addValue(spreads, 1, value);
  expect(spreadOf(spreads, 0)).toEqual([]);
  return disagreement(spreadOf(spreads, 1), minGroup, THRESHOLDS);
}

describe("disagreement", () => {
  it("equals Leik's ordinal measure for whole ratings", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 30 }), (values) => {
        const below = [1, 2, 3, 4].map((step) => values.filter((v) => v <= step).length / values.length);
        const leik = (2 * below.reduce((sum, f) => sum + Math.min(f, 1 - f), 0)) / 4;
        expect(about(values, 3).value).toBeCloseTo(leik, 10);
      }),
    );
  });

  it("is polarised at one half, mixed at 0.35, else agreed", () => {
    expect(about([1, 1, 3, 3, 3, 3, 5, 5])).toEqual({ value: 0.5, level: "polarised" });
    expect(about([1, 1, 1, 5, 5, 5])).toEqual({ value: 1, level: "polarised" });
    expect(about([3, 3, 3, 4, 5, 5, 5])).toMatchObject({ level: "mixed" });
    expect(about([1, 2, 2, 3, 2])).toMatchObject({ level: "agreed" });
  });

  it("is hidden below minGroup values", () => {
    expect(about([1, 5, 1, 5])).toEqual({ value: null, level: "hidden" });
    expect(about([])).toEqual({ value: null, level: "hidden" });
  });

  it("counts the mean of a merged moment as one value among the others", () => {
    expect(about([1, 2.5, 4, 4.5, 1.5]).value).toBeCloseTo((1.5 + 0 + 1.5 + 2 + 1) / 5 / 2, 12);
    expect(about([4.5, 1.5, 1, 4, 2.5])).toEqual(about([1, 2.5, 4, 4.5, 1.5]));
  });
});
