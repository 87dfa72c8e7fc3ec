import { expect, it } from "vitest";
import { draftAction } from "../commands/actions-checks";
import { Draft } from "../draft";
import type { RankedMoment } from "../ranking/result";
import type { Action } from "../records";
import { momentOf, START, scenario, uuid } from "../scenario";
import { planGroups } from "./rows";

const ranked = (n: number, score: number) => ({ id: uuid(`moment ${n}`), rank: n, score }) as RankedMoment;
const ranking = [ranked(1, 80), ranked(2, 40)];

function groups(actions: [momentNumber: number, given: Partial<Action>][]) {
  const records = [momentOf(1), momentOf(2), momentOf(3, { mergedInto: uuid("moment 1") }), momentOf(4)];
  const { tables } = scenario({ phase: "closed", records });
  actions.forEach(([n, given], i) => {
    const draft = new Draft(tables, { now: START, seed: "0" });
    const action = draftAction(draft, {
      id: `a${i + 1}`,
      momentId: uuid(`moment ${n}`),
      title: `a${i + 1}`,
      ...given,
      seq: i + 1,
    });
    tables.set("action", action.id, action);
  });
  return planGroups(tables, ranking, tables.workshop().config);
}

const names = (of: ReturnType<typeof groups>) => of.map(({ key, rows }) => [key, ...rows.map((r) => r.action.id)]);

it("goes by quadrant in plan order, with what has no place in it at the end", () => {
  const of = groups([
    [1, { status: "dropped", effect: 5, effort: 1 }],
    [2, { effect: 3, effort: 4 }],
    [1, { effect: 4, effort: 2 }],
    [1, { effect: 5, effort: 1 }],
    [4, { effect: 5, effort: 1 }],
    [1, { effect: 5, effort: null }],
  ]);
  expect(names(of)).toEqual([
    ["quick_win", "a4", "a3"],
    ["set_aside", "a2"],
    ["unestimated", "a5", "a6"],
    ["dropped", "a1"],
  ]);
  expect(of[0]?.rows[0]).toMatchObject({ place: 1, rank: 1, benefit: 80, priority: 80 });
  expect(of[2]?.rows.map(({ place, rank, benefit }) => [place, rank, benefit])).toEqual([
    [null, null, null],
    [null, 1, null],
  ]);
});

it("counts an action of a merged moment for the moment it lies in now", () => {
  const [group] = groups([[3, { effect: 5, effort: 1 }]]);
  expect(group).toMatchObject({ key: "quick_win", rows: [{ rank: 1, moment: { id: uuid("moment 1") } }] });
});

it("is empty without actions", () => {
  expect(groups([])).toEqual([]);
});
