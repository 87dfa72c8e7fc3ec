import { expect, it } from "vitest";
import { q6 } from "./q6";

it("takes numbers that differ in the last bit for the same", () => {
  expect(q6(0.1 + 0.2)).toBe(q6(0.3));
  expect(q6(1 - 1e-16 * 3)).toBe(q6(1));
});

it("does not cut at halves, where means over eight people lie", () => {
  expect(q6(1 / 128 - 1e-17)).toBe(q6(1 / 128 + 1e-17));
});

it("tells apart what differs by a millionth, also below zero", () => {
  expect(q6(0.500001) - q6(0.5)).toBe(1);
  expect(q6(-0.5) - q6(-0.500001)).toBe(1);
});
