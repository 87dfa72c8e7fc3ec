import { expect, it } from "vitest";
import { gapOf } from "./coverage-gaps";

it("calls a lane empty without cards and thin below half of an even share", () => {
  expect(gapOf(0, 37, 5)).toBe("empty");
  expect(gapOf(3, 37, 5)).toBe("thin");
  expect(gapOf(4, 37, 5)).toBeNull();
  expect(gapOf(2, 37, 3)).toBe("thin");
});

it("finds nothing wrong before the first card", () => {
  expect(gapOf(0, 0, 5)).toBeNull();
});
