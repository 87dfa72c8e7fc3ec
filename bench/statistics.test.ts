import { expect, it } from "vitest";
import { mean, median, p95, percentile } from "./statistics";

it("takes percentiles by nearest rank, from values in any order", () => {
  expect(percentile([5, 1, 4, 2, 3], 0.2)).toBe(1);
  expect(percentile([5, 1, 4, 2, 3], 1)).toBe(5);
  expect(median([9, 1, 5])).toBe(5);
  expect(p95(Array.from({ length: 100 }, (_, i) => 100 - i))).toBe(95);
  expect(mean([1, 2, 6])).toBe(3);
  expect(median([])).toBeNaN();
});
