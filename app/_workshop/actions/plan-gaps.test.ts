import { describe, expect, it } from "vitest";
import type { Action, Evidence, Moment } from "@/domain/records";
import { actionOf, momentOf } from "@/domain/scenario";
import { planGaps } from "./plan-gaps";

const numberIn = (id: string) => Number(id.slice(1));
const moment = (id: string, change: Partial<Moment> = {}): Moment =>
  momentOf(numberIn(id), { id, title: id, ...change })[1];
const action = (id: string, change: Partial<Action> = {}): Action =>
  actionOf(numberIn(id), { id, momentId: "m1", title: id, ...change })[1];
const viewOf = (moments: Moment[], actions: Action[]) => {
  const tables: Record<string, readonly { id: string }[]> = { moment: moments, action: actions };
  return {
    get: (kind: string, id: string) => tables[kind]?.find((record) => record.id === id),
    all: (kind: string) => tables[kind] ?? [],
  } as unknown as Parameters<typeof planGaps>[0];
};
describe("what a plan lacks", () => {
  const owned = (id: string, name: string, change: Partial<Action> = {}) =>
    action(id, { owner: { participantId: null, name }, ...change });
  const gapsOf = (moments: Moment[], actions: Action[], evidence = new Map<string, Evidence[]>()) =>
    planGaps(viewOf(moments, actions), evidence);

  it("names moments of truth without an action, and those without evidence", () => {
    const moments = [moment("m1", { confirmedAsTruth: true }), moment("m2", { confirmedAsTruth: true }), moment("m3")];
    const gaps = gapsOf(
      moments,
      [action("a1"), action("a2", { momentId: "m2", status: "dropped" })],
      new Map([["m1", []]]),
    );
    expect(gaps.orphans.map(({ id }) => id)).toEqual(["m2"]);
    expect(gaps.assumptions.map(({ id }) => id)).toEqual(["m2"]);
  });

  it("warns when one person owns everything, but not of two actions", () => {
    const all = [owned("a1", "Ada"), owned("a2", "Ada"), owned("a3", "Ada")];
    expect(gapsOf([moment("m1")], all).soleOwner).toBe("Ada");
    expect(gapsOf([moment("m1")], all.slice(1)).soleOwner).toBeNull();
    expect(gapsOf([moment("m1")], [...all, owned("a4", "Ben")]).soleOwner).toBeNull();
    expect(gapsOf([moment("m1")], [action("a1"), action("a2"), action("a3")]).soleOwner).toBeNull();
  });

  it("says which edge of the encounter is unused, only once something is planned", () => {
    expect(gapsOf([moment("m1")], []).unusedPeriods).toEqual([]);
    expect(gapsOf([moment("m1")], [action("a1")]).unusedPeriods).toEqual(["before", "after"]);
    expect(gapsOf([moment("m1", { period: "after" })], [action("a1")]).unusedPeriods).toEqual(["before"]);
  });

  it("lists actions without owner, date, estimate or empowerment, dropped ones aside", () => {
    const full = owned("a1", "Ada", {
      dueOn: "2026-12-01",
      effect: 3,
      effort: 1,
      empowerment: { text: "Yes", spendLimit: null },
    });
    const gaps = gapsOf([moment("m1")], [full, action("a2"), action("a3", { status: "dropped" })]);
    for (const key of ["noOwner", "noDate", "noEstimate", "noEmpowerment"] as const)
      expect(gaps[key].map(({ id }) => id)).toEqual(["a2"]);
  });
});
