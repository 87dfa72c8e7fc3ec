import { expect, it } from "vitest";
import { Draft } from "../draft";
import { momentOf, scenario } from "../scenario";
import { settleBudget, usualBudget, usualCap } from "./budget";

it.each([
  [2, 3, 2],
  [9, 3, 2],
  [10, 4, 2],
  [13, 5, 3],
  [16, 6, 3],
  [30, 10, 5],
  [400, 10, 5],
])("[I2] gives for %i moments %i dots, %i at most on one", (moments, budget, cap) => {
  expect(usualBudget(moments)).toBe(budget);
  expect(usualCap(budget)).toBe(cap);
});

it("[I2] keeps what the facilitator has set, and derives the cap from it", () => {
  const records = [momentOf(1), momentOf(2), momentOf(3, { hiddenAt: 1 })];
  const settled = (config: object) => {
    const draft = new Draft(scenario({ phase: "cluster", config, records }).tables, { now: 1, seed: "x" });
    settleBudget(draft);
    return draft.workshop().config;
  };
  expect(settled({ dotBudget: 7 })).toMatchObject({ dotBudget: 7, maxDotsPerMoment: 4 });
  expect(settled({ maxDotsPerMoment: 1 })).toMatchObject({ dotBudget: 3, maxDotsPerMoment: 1 });
  expect(settled({ dotBudget: 1, maxDotsPerMoment: 1 })).toMatchObject({ dotBudget: 1, maxDotsPerMoment: 1 });
});
