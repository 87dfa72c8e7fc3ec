import { describe, expect, it } from "vitest";
import { orderActions, type PlannedAction, priorityOf } from "./priority";

const scale = {
  impactByMoment: new Map([
    ["first", 80],
    ["second", 40],
    ["__proto__", 40],
  ]),
  rankByMoment: new Map([
    ["first", 1],
    ["second", 2],
    ["__proto__", 3],
  ]),
  benefitThreshold: 35,
  effortThreshold: 2,
};
const action = (
  id: string,
  momentId: string,
  effect: number | null,
  effort: number | null,
  change: Partial<PlannedAction> = {},
): PlannedAction => ({
  id,
  seq: Number(id),
  momentId,
  effect,
  effort,
  status: "open",
  ...change,
});
const order = (actions: PlannedAction[]) => orderActions(actions, scale).map((a) => a.id);

it("divides benefit by 1 to 3", () => {
  expect([1, 2, 3, 4, 5].map((effort) => priorityOf(60, 5, effort).priority)).toEqual([60, 40, 30, 24, 20]);
  expect(priorityOf(70, 2.5, 1).benefit).toBe(35);
});

describe("the plan order", () => {
  it("goes by quadrant, with the rank by priority beside it", () => {
    const actions = [
      action("1", "second", 1, 5),
      action("2", "second", 2, 1),
      action("3", "first", 5, 5),
      action("4", "first", 3, 2),
    ];
    expect(
      orderActions(actions, scale).map(({ id, quadrant, priorityRank, planOrder }) => [
        id,
        quadrant,
        priorityRank,
        planOrder,
      ]),
    ).toEqual([
      ["4", "quick_win", 1, 1],
      ["3", "big_bet", 2, 2],
      ["2", "fill_in", 3, 3],
      ["1", "set_aside", 4, 4],
    ]);
  });

  it("cuts benefit at the threshold by six decimals and effort exactly", () => {
    const quadrantOf = (benefit: number, effort: number) =>
      orderActions([action("1", "m", 5, effort)], {
        ...scale,
        impactByMoment: new Map([["m", benefit]]),
        rankByMoment: new Map([["m", 1]]),
      })[0]?.quadrant;
    expect(quadrantOf(35 - 1e-12, 2)).toBe("quick_win");
    expect(quadrantOf(34.99999, 2)).toBe("fill_in");
    expect(quadrantOf(35, 2.5)).toBe("big_bet");
    expect(quadrantOf(34, 2.5)).toBe("set_aside");
  });

  it("breaks ties of priority by benefit, then by the moment's rank, then by seq", () => {
    const byPriority = (actions: PlannedAction[]) =>
      orderActions(actions, scale)
        .sort((a, b) => a.priorityRank - b.priorityRank)
        .map((a) => a.id);
    expect(byPriority([action("1", "first", 2, 1), action("2", "first", 4, 3)])).toEqual(["2", "1"]);
    expect(
      byPriority([action("1", "__proto__", 4, 1), action("2", "second", 4, 1), action("3", "first", 2, 1)]),
    ).toEqual(["3", "2", "1"]);
    expect(byPriority([action("9", "first", 2, 1), action("8", "first", 2, 1)])).toEqual(["8", "9"]);
  });

  it("leaves out what is dropped, not estimated, or on a moment that is not ranked", () => {
    expect(
      order([
        action("1", "first", 5, 1, { status: "dropped" }),
        action("2", "first", null, 1),
        action("3", "first", 5, null),
        action("4", "elsewhere", 5, 1),
        action("5", "first", 5, 1, { status: "carried_over" }),
      ]),
    ).toEqual(["5"]);
  });
});
