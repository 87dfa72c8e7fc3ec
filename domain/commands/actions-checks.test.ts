import { describe, expect, it } from "vitest";
import { Draft } from "../draft";
import type { Action } from "../records";
import { momentOf, refusalOf, START, scenario, uuid } from "../scenario";
import {
  actionOf,
  actionToWorkOn,
  dayOf,
  draftAction,
  isComplete,
  isPromised,
  keep,
  refuseBeforeWorkshop,
  refuseUnlessLive,
  withOwner,
} from "./actions-checks";
import type { Actor } from "./rule";

const anna = { participantId: uuid("participant 1"), name: "Person 1" };
const whole: Partial<Action> = { owner: anna, dueOn: "2026-04-01", effect: 4, effort: 2 };

const given = (change: Partial<Action> = {}) => {
  const { tables } = scenario({ phase: "plan", records: [momentOf(1), momentOf(2, { hiddenAt: 1 })] });
  const tx = new Draft(tables, { now: START + 5, seed: "0" });
  const action = draftAction(tx, { id: uuid("action"), momentId: uuid("moment 1"), title: "Drop the form", ...change });
  tx.put("action", action.id, action);
  return { tx, action };
};

describe("[I10] what an action needs", () => {
  it.each(["owner", "dueOn", "effect", "effort"] as const)("includes %s", (field) => {
    expect(isComplete(given(whole).action)).toBe(true);
    const { tx, action } = given({ ...whole, [field]: null });
    expect(isComplete(action)).toBe(false);
    expect(refusalOf(() => keep(tx, { ...action, status: "open" }))).toBe("incomplete_action");
    expect(refusalOf(() => keep(tx, { ...action, status: "dropped" }))).toBeUndefined();
  });

  it("must stay while it is open, in progress or done", () => {
    const promised = (["draft", "open", "in_progress", "done", "dropped", "carried_over"] as const).filter((status) =>
      isPromised(given({ status }).action),
    );
    expect(promised).toEqual(["open", "in_progress", "done"]);
  });

  it("includes a due date not before the workshop's day (UTC)", () => {
    const { tx } = given();
    expect(dayOf(tx.workshop())).toBe("2026-03-02");
    expect(dayOf({ ...tx.workshop(), startsAt: Date.UTC(2026, 4, 9, 23, 59) })).toBe("2026-05-09");
    const refusals = ["2026-03-01", "2026-03-02", null, undefined].map((date) =>
      refusalOf(() => refuseBeforeWorkshop(tx, date)),
    );
    expect(refusals).toEqual(["invalid", undefined, undefined, undefined]);
  });
});

describe("finding an action", () => {
  it("refuses one that has changed since it was seen", () => {
    const { tx, action } = given();
    expect(actionOf(tx, action.id, START + 5)).toEqual(action);
    expect(refusalOf(() => actionOf(tx, action.id, START))).toBe("changed_since");
    expect(refusalOf(() => actionOf(tx, uuid(9)))).toBe("not_found");
  });

  it("lets owners and facilitators work on it, and reviewers who may update on what is no draft", () => {
    const { tx, action } = given(whole);
    const may = (actor: Actor, id = action.id) => refusalOf(() => actionToWorkOn(tx, actor, id));
    expect(may({ role: "participant", id: anna.participantId })).toBeUndefined();
    expect(may({ role: "participant", id: "ben" })).toBe("forbidden");
    expect(may({ role: "co_facilitator", id: "k", name: "K" })).toBeUndefined();
    expect(may({ role: "reviewer", id: "r", scope: "view" })).toBe("forbidden");
    expect(may({ role: "reviewer", id: "r", scope: "update" })).toBe("not_found");
    tx.put("action", action.id, { ...action, status: "open" });
    expect(may({ role: "reviewer", id: "r", scope: "update" })).toBeUndefined();
  });

  it("needs a moment that is unmerged and visible", () => {
    const { tx } = given();
    expect([1, 2, 3].map((n) => refusalOf(() => refuseUnlessLive(tx, uuid(`moment ${n}`))))).toEqual([
      undefined,
      "not_found",
      "not_found",
    ]);
  });
});

describe("changing the owner", () => {
  it("makes a draft of an open action nobody is in charge of", () => {
    const { action } = given({ ...whole, status: "open", promisedAt: 1 });
    expect(withOwner(action, null)).toMatchObject({ owner: null, status: "draft", promisedAt: null });
    expect(withOwner({ ...action, status: "in_progress" }, null).status).toBe("in_progress");
  });

  it("keeps a promise only with the person who made it", () => {
    const { action } = given({ ...whole, promisedAt: 1 });
    expect(withOwner(action, { ...anna, name: "Anna" }).promisedAt).toBe(1);
    expect(withOwner(action, { participantId: null, name: "Anna" }).promisedAt).toBeNull();
  });
});
