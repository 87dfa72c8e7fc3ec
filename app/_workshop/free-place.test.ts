import { expect, it } from "vitest";
import { freePlace } from "./free-place";

const room = { apart: 20, from: 0, to: 100 };

it("takes the wanted place if it is free", () => {
  expect(freePlace(50, 10, [{ x: 50, y: 40 }], room)).toBe(50);
});

it("moves sideways as little as it must, and never out of the room", () => {
  const one = { x: 50, y: 10 };
  expect(freePlace(50, 10, [one], room)).toBe(70);
  expect(freePlace(50, 10, [one, { x: 70, y: 10 }], room)).toBe(30);
  expect(freePlace(95, 10, [{ x: 95, y: 10 }], room)).toBe(75);
});
