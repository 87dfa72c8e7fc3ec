import { expect, it } from "vitest";
import { echoed } from "./echo";

const same = (a: string, b: string) => (i: number, j: number) => (a[i] === b[j] ? 1 : 0);

it("tells what share of each the other has, what tells more counting more", () => {
  expect(echoed([1, 1], [1, 1, 1, 1], same("ab", "abcd"))).toEqual([1, 0.5]);
  expect(echoed([3, 1], [1], same("ab", "a"))).toEqual([0.75, 1]);
});

it("takes the nearest of several, and nothing for what points away", () => {
  expect(echoed([1], [1, 1], (_, j) => [0.2, 0.6][j] ?? 0)).toEqual([0.6, 0.4]);
  expect(echoed([1], [1], () => -0.5)).toEqual([0, 0]);
});

it("tells nothing where nothing tells", () => {
  expect(echoed([], [1], () => 1)).toEqual([0, 0]);
  expect(echoed([0], [2], () => 1)).toEqual([0, 1]);
});
