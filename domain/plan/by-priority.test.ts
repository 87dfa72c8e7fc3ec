import { expect, it } from "vitest";
import { draftAction } from "../commands/actions-checks";
import { Draft } from "../draft";
import type { RankedMoment } from "../ranking/result";
import type { Action } from "../records";
import { momentOf, START, scenario, uuid } from "../scenario";
import { actionsByPriority } from "./by-priority";

const ranked = (n: number, score: number) => ({ id: uuid(`moment ${n}`), rank: n, score }) as RankedMoment;

/** Ids of actions made in the order given, each named after its place in it. */
function order(...actions: [momentNumber: number, given: Partial<Action>][]): string[] {
  const records = [momentOf(1), momentOf(2), momentOf(3, { mergedInto: uuid("moment 1") })];
  const { tables } = scenario({ phase: "plan", records });
  actions.forEach(([n, given], i) => {
    const draft = new Draft(tables, { now: START, seed: "0" });
    const id = `a${i + 1}`;
    const drafted = draftAction(draft, { id, momentId: uuid(`moment ${n}`), title: id, ...given, seq: i + 1 });
    tables.set("action", id, drafted);
  });
  return actionsByPriority(tables, [ranked(1, 80), ranked(2, 40)]).map(({ id }) => id);
}

it("puts the highest priority first, whatever rank its moment has", () => {
  expect(order([1, { effect: 1, effort: 5 }], [2, { effect: 5, effort: 1 }], [1, { effect: 5, effort: 1 }])).toEqual([
    "a3",
    "a2",
    "a1",
  ]);
});

it("counts what serves a merged moment for the one it went into", () => {
  expect(order([2, { effect: 5, effort: 1 }], [3, { effect: 5, effort: 1 }])).toEqual(["a2", "a1"]);
});

it("leaves those without an estimate at the end, as they were made, and dropped ones out", () => {
  expect(
    order(
      [1, { effect: null, effort: 1, title: "z" }],
      [1, { effect: 5, effort: null, title: "a" }],
      [1, { effect: 5, effort: 1, status: "dropped" }],
      [2, { effect: 1, effort: 5 }],
    ),
  ).toEqual(["a4", "a1", "a2"]);
});
