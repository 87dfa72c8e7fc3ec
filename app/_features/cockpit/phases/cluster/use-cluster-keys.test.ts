import { expect, it } from "vitest";
import { neighbour } from "./use-cluster-keys";

const lanes = [["a1", "a2", "a3"], [], ["c1"], ["d1", "d2"]];

it("walks along a lane and stops at its ends", () => {
  expect(neighbour(lanes, "a1", "down")).toBe("a2");
  expect(neighbour(lanes, "a2", "up")).toBe("a1");
  expect(neighbour(lanes, "a1", "up")).toBeUndefined();
  expect(neighbour(lanes, "a3", "down")).toBeUndefined();
});

it("goes aside at the same height, past empty lanes", () => {
  expect(neighbour(lanes, "a3", "right")).toBe("c1");
  expect(neighbour(lanes, "c1", "right")).toBe("d1");
  expect(neighbour(lanes, "d2", "left")).toBe("c1");
  expect(neighbour(lanes, "c1", "left")).toBe("a1");
  expect(neighbour(lanes, "d1", "right")).toBeUndefined();
});

it("begins with the first card", () => {
  expect(neighbour(lanes, null, "down")).toBe("a1");
  expect(neighbour(lanes, "gone", "left")).toBe("a1");
  expect(neighbour([[]], null, "down")).toBeUndefined();
});
