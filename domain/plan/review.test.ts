import { describe, expect, it } from "vitest";
import { isOverdue, metricProgress, reRate } from "./review";

describe("progress of a measure", () => {
  it.each([
    [10, 20, 15, 0.5],
    [20, 10, 12.5, 0.75],
    [10, 20, 5, 0],
    [20, 10, 0, 1],
    [-5, 5, 0, 0.5],
  ])("from %d to %d at %d is %d", (baseline, target, current, progress) => {
    expect(metricProgress({ baseline, target, current })).toBe(progress);
  });

  it("is unknown without a way to go or a value", () => {
    expect(metricProgress({ baseline: 3, target: 3, current: 3 })).toBeNull();
    expect(metricProgress({ baseline: null, target: 3, current: 3 })).toBeNull();
    expect(metricProgress({ baseline: 3, target: null, current: 3 })).toBeNull();
    expect(metricProgress({ baseline: 3, target: 4, current: null })).toBeNull();
  });
});

describe("overdue", () => {
  it.each([
    ["2026-09-14", "open", true],
    ["2026-09-14", "in_progress", true],
    ["2026-09-15", "open", false],
    ["2026-09-14", "done", false],
    ["2026-09-14", "draft", false],
    ["2026-09-14", "carried_over", false],
    [null, "open", false],
  ] as const)("an action due %s and %s: %s", (dueOn, status, overdue) => {
    expect(isOverdue({ dueOn, status }, "2026-09-15")).toBe(overdue);
  });
});

describe("re-rating", () => {
  const baseline = { mean: 3, before: 3, priorStrength: 3, minRaters: 3 };

  it.each([
    [[4, 4, 4], 0.5, "better"],
    [[2, 2, 2], -0.5, "worse"],
    [[4, 4, 3], 1 / 3, "unclear"],
    [[5, 5], 0.8, "too_few"],
  ])("of %j moves by %d: %s", (values, delta, verdict) => {
    const result = reRate(values, baseline);
    expect(result).toMatchObject({ n: values.length, before: 3, verdict });
    expect(result.delta).toBeCloseTo(delta, 12);
    expect(result.after).toBeCloseTo(3 + delta, 12);
  });

  it("is the same for any order of people, to the last bit", () => {
    const values = [3.3333333333333335, 4.1, 2.2, 1.6666666666666667];
    expect(reRate([...values].reverse(), baseline)).toEqual(reRate(values, baseline));
  });

  it("has no verdict without a baseline", () => {
    for (const missing of [{ mean: null }, { before: null }]) {
      expect(reRate([5, 5, 5], { ...baseline, ...missing })).toEqual({
        n: 3,
        before: null,
        after: null,
        delta: null,
        verdict: "no_baseline",
      });
    }
  });
});
