import { describe, expect, it } from "vitest";
import { Draft } from "../draft";
import { LIMITS } from "../limits";
import type { WorkshopState } from "../phases";
import type { Action } from "../records";
import { momentOf, START, scenario, uuid } from "../scenario";
import { draftAction } from "./actions-checks";
import type { Actor } from "./rule";
import { SCHEMAS } from "./schemas";

const id = uuid("action 1");
const anna: Actor = { role: "participant", id: uuid("participant 1") };
const ben: Actor = { role: "participant", id: uuid("participant 2") };
const reviewer: Actor = { role: "reviewer", id: uuid("reviewer"), scope: "update" };
const measure = { name: "Minutes waited", unit: "min", baseline: 30, target: 10, current: null };

/** An open action of Anna's. */
const room = (given: Partial<Action> = {}, phase: WorkshopState = "commit") => {
  const s = scenario({ phase, records: [momentOf(1)] });
  const action = draftAction(new Draft(s.tables, { now: START, seed: "0" }), {
    id,
    momentId: uuid("moment 1"),
    title: "Drop the form",
    owner: { participantId: anna.id, name: "Person 1" },
    dueOn: "2026-04-01",
    effect: 4,
    effort: 2,
    status: "open",
    ...given,
  });
  s.tables.set("action", id, action);
  return s;
};

describe("the details of an action", () => {
  const details = {
    empowerment: { text: "An upgrade", spendLimit: { amount: 50, currency: "EUR" } },
    firstStep: { text: "Print a card", dueBy: "2026-03-04", done: false },
  };

  it("are set by its owner or a facilitator; what is not given stays", () => {
    const s = room({ successMeasure: measure }, "plan");
    s.run(anna, "actions.setDetails", { id, ...details });
    s.run(s.coFacilitator, "actions.setDetails", { id, ifThen: "When a guest waits, I will greet them." });
    expect(s.tables.get("action", id)).toMatchObject({
      ...details,
      successMeasure: measure,
      ifThen: "When a guest waits, I will greet them.",
    });
    expect(s.refusal(ben, "actions.setDetails", { id, firstStep: null })).toBe("forbidden");
    expect(s.refusal(reviewer, "actions.setDetails", { id, firstStep: null })).toBe("forbidden");
    expect(s.refusal(anna, "actions.setDetails", { id, firstStep: null, seen: 1 })).toBe("changed_since");
  });

  it("[I14] stay writable in closed, not in archived", () => {
    expect(room({}, "closed").refusal(anna, "actions.setDetails", { id, ...details })).toBeUndefined();
    expect(room({}, "archived").refusal(anna, "actions.setDetails", { id, ...details })).toBe("wrong_phase");
  });
});

describe("a promise", () => {
  it("keeps the sentence and the time", () => {
    const s = room();
    s.run(anna, "actions.promise", { id, ifThen: "When …, then …" });
    expect(s.tables.get("action", id)).toMatchObject({ ifThen: "When …, then …", promisedAt: START });
  });

  it("needs a sentence and an owner, and is the owner's to make", () => {
    const s = room();
    expect(s.refusal(anna, "actions.promise", { id, ifThen: "" })).toBe("invalid");
    expect(s.refusal(ben, "actions.promise", { id, ifThen: "x" })).toBe("forbidden");
    expect(s.refusal(s.facilitator, "actions.promise", { id, ifThen: "x" })).toBeUndefined();
    const unowned = room({ owner: null, status: "draft" });
    expect(unowned.refusal(unowned.facilitator, "actions.promise", { id, ifThen: "x" })).toBe("incomplete_action");
    expect(room({}, "closed").refusal(anna, "actions.promise", { id, ifThen: "x" })).toBe("wrong_phase");
  });
});

describe("[I10] moving an action on", () => {
  it.each(["owner", "dueOn", "effect", "effort"] as const)("leaves draft only with %s", (field) => {
    const s = room({ status: "draft", [field]: null });
    expect(s.refusal(s.facilitator, "actions.setStatus", { id, status: "open" })).toBe("incomplete_action");
    expect(
      s.refusal(s.facilitator, "actions.setStatus", { id, status: "dropped", reason: "Too dear" }),
    ).toBeUndefined();
  });

  it("takes a measured value or a reason to be done", () => {
    const s = room();
    expect(s.refusal(anna, "actions.setStatus", { id, status: "done" })).toBe("incomplete_action");
    expect(s.refusal(anna, "actions.setStatus", { id, status: "done", metricValue: null })).toBe("incomplete_action");
    s.run(anna, "actions.setStatus", { id, status: "done", reason: "No counter at the desk" });
    expect(s.tables.get("action", id)).toMatchObject({ status: "done", statusReason: "No counter at the desk" });
    const measured = room({ successMeasure: measure });
    measured.run(anna, "actions.setStatus", { id, status: "done", metricValue: 12 });
    expect(measured.tables.get("action", id)).toMatchObject({
      status: "done",
      statusReason: null,
      successMeasure: { ...measure, current: 12 },
    });
    expect(
      room({ successMeasure: { ...measure, current: 0 } }).refusal(anna, "actions.setStatus", { id, status: "done" }),
    ).toBeUndefined();
  });

  it("takes a reason to be dropped, which goes when it is taken up again", () => {
    const s = room();
    expect(s.refusal(anna, "actions.setStatus", { id, status: "dropped" })).toBe("incomplete_action");
    s.run(anna, "actions.setStatus", { id, status: "dropped", reason: "Too dear" });
    s.run(anna, "actions.setStatus", { id, status: "in_progress" });
    expect(s.tables.get("action", id)).toMatchObject({ status: "in_progress", statusReason: null });
  });

  it("lets only facilitators make a draft of it again", () => {
    const s = room();
    expect(s.refusal(anna, "actions.setStatus", { id, status: "draft" })).toBe("forbidden");
    expect(s.refusal(reviewer, "actions.setStatus", { id, status: "draft" })).toBe("forbidden");
    expect(s.refusal(s.facilitator, "actions.setStatus", { id, status: "draft" })).toBeUndefined();
  });

  it("leaves alone what was carried over, and carries nothing over itself", () => {
    expect(room({ status: "carried_over" }).refusal(anna, "actions.setStatus", { id, status: "open" })).toBe(
      "guard_unmet",
    );
    expect(SCHEMAS["actions.setStatus"].safeParse({ id, status: "carried_over" }).success).toBe(false);
  });

  it("is open to owners, facilitators and reviewers who may update", () => {
    const s = room({}, "closed");
    for (const actor of [anna, reviewer, s.facilitator])
      expect(s.refusal(actor, "actions.setStatus", { id, status: "in_progress" })).toBeUndefined();
    for (const actor of [ben, { ...reviewer, scope: "view" } as Actor])
      expect(s.refusal(actor, "actions.setStatus", { id, status: "open" })).toBe("forbidden");
    expect(room({}, "plan").refusal(anna, "actions.setStatus", { id, status: "in_progress" })).toBe("wrong_phase");
    expect(room({}, "archived").refusal(anna, "actions.setStatus", { id, status: "in_progress" })).toBe("wrong_phase");
  });
});

describe("the measured value", () => {
  it("is kept with the measure, or with an unnamed one", () => {
    const s = room({ successMeasure: measure });
    s.run(reviewer, "actions.setMetric", { id, metricValue: 14.5 });
    expect(s.tables.get("action", id)?.successMeasure).toEqual({ ...measure, current: 14.5 });
    const bare = room();
    bare.run(anna, "actions.setMetric", { id, metricValue: -3 });
    expect(bare.tables.get("action", id)?.successMeasure).toEqual({
      name: "",
      unit: "",
      baseline: null,
      target: null,
      current: -3,
    });
  });

  it("[I10] cannot be taken from a done action that has no reason", () => {
    const done = { status: "done" as const, successMeasure: { ...measure, current: 3 } };
    expect(room(done).refusal(anna, "actions.setMetric", { id, metricValue: null })).toBe("incomplete_action");
    expect(
      room({ ...done, statusReason: "x" }).refusal(anna, "actions.setMetric", { id, metricValue: null }),
    ).toBeUndefined();
    expect(room(done).refusal(ben, "actions.setMetric", { id, metricValue: 1 })).toBe("forbidden");
  });

  it("is a finite number", () => {
    const parse = (metricValue: unknown) => SCHEMAS["actions.setMetric"].safeParse({ id, metricValue }).success;
    expect([0, null, Number.POSITIVE_INFINITY, Number.NaN, "1"].map(parse)).toEqual([true, true, false, false, false]);
  });
});

describe("a note", () => {
  it("carries the name of the facilitator or the owner, none of a link", () => {
    const s = room();
    for (const actor of [s.facilitator, anna, reviewer]) s.run(actor, "actions.addNote", { id, text: "Half way" });
    expect(s.tables.get("action", id)?.notes).toEqual([
      { at: START, by: "Kerstin", text: "Half way" },
      { at: START + 1000, by: "Person 1", text: "Half way" },
      { at: START + 2000, by: "", text: "Half way" },
    ]);
    expect(s.refusal(ben, "actions.addNote", { id, text: "x" })).toBe("forbidden");
  });

  it.each([
    [LIMITS.notesPerAction - 1, undefined],
    [LIMITS.notesPerAction, "full"],
  ] as const)("after %i others answers %s", (count, answer) => {
    const notes = Array.from({ length: count }, () => ({ at: START, by: "", text: "x" }));
    expect(room({ notes }).refusal(anna, "actions.addNote", { id, text: "x" })).toBe(answer);
  });

  it.each([
    ["x".repeat(2000), true],
    ["x".repeat(2001), false],
    ["🧳".repeat(2000), true],
    ["", false],
  ])("has 1 to 2000 code points (%#)", (text, isFine) => {
    expect(SCHEMAS["actions.addNote"].safeParse({ id, text }).success).toBe(isFine);
  });
});
