import { expect, it } from "vitest";
import type { PlanRow } from "@/domain/plan/rows";
import { acrossOf, HEIGHT, heightOf, placeActions, WIDTH } from "./matrix-places";

const row = (place: number | null, benefit: number | null, effort: number | null) =>
  ({ place, benefit, action: { effort } }) as PlanRow;

it("puts little effort left, high benefit up, all of it inside", () => {
  expect(acrossOf(1)).toBeLessThan(acrossOf(1.5));
  expect(heightOf(100)).toBeLessThan(heightOf(35));
  expect(Math.min(acrossOf(1), heightOf(100))).toBeGreaterThan(0);
  expect(acrossOf(5)).toBeLessThan(WIDTH);
  expect(heightOf(0)).toBeLessThan(HEIGHT);
});

it("keeps dots of the same effort and benefit apart, at their exact height", () => {
  const [one, two] = placeActions([row(1, 40, 2), row(2, 40, 2)]);
  expect(one?.y).toBe(two?.y);
  expect(Math.abs((one?.x ?? 0) - (two?.x ?? 0))).toBeGreaterThanOrEqual(29.9);
});

it("leaves out what has no place in the plan", () => {
  expect(placeActions([row(null, 35, 3), row(1, null, 3), row(1, 35, null)])).toEqual([]);
});
