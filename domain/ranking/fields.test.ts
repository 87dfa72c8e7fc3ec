import { describe, expect, it } from "vitest";
import {
  Fault,
  isHalfStepFrom,
  isNumberFrom,
  isOneOf,
  isWhole,
  isWholeFrom,
  optional,
  optionalList,
  refuseTwins,
  required,
  requiredList,
  rowOf,
} from "./fields";

const fault = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
  return null;
};

describe("checks", () => {
  it.each([
    [isWhole, [0, -3, 9007199254740991], [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "1", null, true]],
    [isWholeFrom(1, 5), [1, 5], [0, 6, 1.5, "3"]],
    [isNumberFrom(0), [0, 0.1, Number.MAX_VALUE], [-1e-9, Number.POSITIVE_INFINITY, Number.NaN, "0", []]],
    [isHalfStepFrom(1, 5), [1, 1.5, 5], [0.5, 1.25, 5.5, "2", null, [2]]],
    [isOneOf(["a", "b"]), ["a"], ["c", "__proto__", null, 0]],
  ])("%# accept and refuse", (check, good, bad) => {
    for (const value of good) expect(check.accepts(value)).toBe(true);
    for (const value of bad) expect(check.accepts(value)).toBe(false);
  });

  it("say what they ask for", () => {
    expect([isWholeFrom(1, 5).says, isWholeFrom(3).says, isNumberFrom(0).says, isNumberFrom(0, 1).says]).toEqual([
      "must be a whole number from 1 to 5",
      "must be a whole number of at least 3",
      "must be a number of at least 0",
      "must be a number from 0 to 1",
    ]);
  });
});

describe("readers", () => {
  it("name the path of what is wrong", () => {
    expect(fault(() => rowOf([], "x"))).toBe("x: must be an object");
    expect(fault(() => required({}, "n", "", isWhole))).toBe("n: must be a whole number");
    expect(fault(() => required({ n: null }, "n", "a[0]", isWhole))).toBe("a[0].n: must be a whole number");
    expect(fault(() => optional({ n: "" }, "n", "a", isWhole, null))).toBe("a.n: must be a whole number or null");
    expect(fault(() => optional({ n: "" }, "n", "a", isWhole, 4))).toBe("a.n: must be a whole number");
    expect(fault(() => requiredList({ l: {} }, "l", "", () => 0))).toBe("l: must be an array");
    expect(fault(() => requiredList({ l: [{}, 3] }, "l", "a", () => 0))).toBe("a.l[1]: must be an object");
    expect(fault(() => refuseTwins([{ id: 1 }, { id: 2 }, { id: 1 }], "id", "l"))).toBe("l[2].id: must be unique");
  });

  it("take absent and null for the default", () => {
    expect([
      optional({}, "n", "", isWhole, 4),
      optional({ n: null }, "n", "", isWhole, 4),
      optional({ n: 0 }, "n", "", isWhole, 4),
    ]).toEqual([4, 4, 0]);
    expect([
      optionalList({}, "l", "", () => 0),
      optionalList({ l: null }, "l", "", () => 0),
      optionalList({ l: [{}] }, "l", "", () => 0),
    ]).toEqual([[], [], [0]]);
  });

  it("give each item its path", () => {
    expect(requiredList({ l: [{}, {}] }, "l", "a", (_, path, index) => [path, index])).toEqual([
      ["a.l[0]", 0],
      ["a.l[1]", 1],
    ]);
  });
});
