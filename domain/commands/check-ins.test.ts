import { describe, expect, it } from "vitest";
import { Draft } from "../draft";
import { LIMITS } from "../limits";
import type { WorkshopState } from "../phases";
import type { Action, CheckIn } from "../records";
import { momentOf, START, scenario, uuid } from "../scenario";
import { draftAction } from "./actions-checks";
import type { Actor } from "./rule";

const id = uuid("check-in 1");
const checkIn = (n: number, given: Partial<CheckIn> = {}): readonly ["checkIn", CheckIn] => [
  "checkIn",
  {
    id: uuid(`check-in ${n}`),
    day: "custom",
    dueOn: "2026-04-01",
    heldOn: null,
    summary: null,
    debrief: null,
    updates: [],
    ...given,
  },
];
const room = (
  checkIns: (readonly ["checkIn", CheckIn])[] = [],
  phase: WorkshopState = "closed",
  actions: Partial<Action>[] = [],
) => {
  const s = scenario({ phase, records: [momentOf(1), ...checkIns] });
  actions.forEach((given, i) => {
    const tx = new Draft(s.tables, { now: START, seed: "0" });
    const action = draftAction(tx, { id: uuid(`action ${i + 1}`), momentId: uuid("moment 1"), title: "x", ...given });
    s.tables.set("action", action.id, action);
  });
  return s;
};

describe("planning a check-in", () => {
  it("keeps a date for a day, each day once", () => {
    const s = room([], "commit");
    s.run(s.facilitator, "checkIns.create", { id, day: 30, dueOn: "2026-04-01" });
    expect(s.tables.get("checkIn", id)).toEqual(checkIn(1, { day: 30 })[1]);
    expect(s.refusal(s.facilitator, "checkIns.create", { id: uuid(2), day: 30, dueOn: "2026-04-02" })).toBe("invalid");
    expect(s.refusal(s.facilitator, "checkIns.create", { id: uuid(2), day: 60, dueOn: "2026-05-01" })).toBeUndefined();
    for (const n of [3, 4])
      expect(
        s.refusal(s.facilitator, "checkIns.create", { id: uuid(n), day: "custom", dueOn: "2026-05-01" }),
      ).toBeUndefined();
  });

  it("refuses dates before the workshop, and an id that is taken", () => {
    const s = room([checkIn(1)]);
    expect(s.refusal(s.facilitator, "checkIns.create", { id: uuid(2), day: 30, dueOn: "2026-03-01" })).toBe("invalid");
    expect(s.refusal(s.facilitator, "checkIns.create", { id, day: 30, dueOn: "2026-04-01" })).toBe("invalid");
    expect(s.refusal(s.facilitator, "checkIns.edit", { id, dueOn: "2026-03-01" })).toBe("invalid");
  });

  it.each([
    [LIMITS.checkIns - 1, undefined],
    [LIMITS.checkIns, "full"],
    [LIMITS.checkIns + 1, "full"],
  ] as const)("with %i check-ins answers %s", (count, answer) => {
    const s = room(Array.from({ length: count }, (_, i) => checkIn(i + 2)));
    expect(s.refusal(s.facilitator, "checkIns.create", { id, day: 90, dueOn: "2026-06-01" })).toBe(answer);
  });

  it("[I14] is for facilitators, in commit and closed", () => {
    const reviewer: Actor = { role: "reviewer", id: "r", scope: "update" };
    const s = room([checkIn(1)]);
    for (const actor of [s.participants[0] as Actor, reviewer]) {
      expect(s.refusal(actor, "checkIns.create", { id: uuid(2), day: 30, dueOn: "2026-04-01" })).toBe("forbidden");
      expect(s.refusal(actor, "checkIns.edit", { id, summary: "x" })).toBe("forbidden");
      expect(s.refusal(actor, "checkIns.close", { id, heldOn: "2026-04-01" })).toBe("forbidden");
    }
    for (const phase of ["plan", "archived"] as const) {
      const other = room([checkIn(1)], phase);
      expect(other.refusal(other.facilitator, "checkIns.edit", { id, summary: "x" })).toBe("wrong_phase");
    }
  });
});

describe("holding a check-in", () => {
  const debrief = { expected: "Shorter queues", happened: "They are", why: "No form", next: "Tell the others" };
  const note = (text: string) => ({ at: START, by: "Kerstin", text });

  it("changes what is given, also afterwards", () => {
    const s = room([checkIn(1)]);
    s.run(s.coFacilitator, "checkIns.edit", { id, summary: "Good" });
    s.run(s.facilitator, "checkIns.close", { id, heldOn: "2026-04-02", debrief });
    s.run(s.facilitator, "checkIns.edit", { id, summary: "Very good" });
    expect(s.tables.get("checkIn", id)).toMatchObject({
      summary: "Very good",
      debrief,
      heldOn: "2026-04-02",
      dueOn: "2026-04-01",
    });
  });

  it("notes where every action stands that is no draft", () => {
    const promised = { owner: { participantId: null, name: "Reception" }, dueOn: "2026-04-01", effect: 3, effort: 1 };
    const s = room([checkIn(1)], "closed", [
      { ...promised, status: "open", notes: [note("old"), note("new")] },
      {},
      {
        ...promised,
        status: "done",
        successMeasure: { name: "n", unit: "", baseline: null, target: null, current: 7 },
      },
    ]);
    s.run(s.facilitator, "checkIns.close", { id, heldOn: "2026-04-02" });
    expect(s.tables.get("checkIn", id)?.updates).toEqual([
      { actionId: uuid("action 1"), status: "open", metricValue: null, note: "new" },
      { actionId: uuid("action 3"), status: "done", metricValue: 7, note: null },
    ]);
  });

  it("does not repeat a note an earlier check-in has", () => {
    const s = room([checkIn(1), checkIn(2)], "closed", [{ status: "dropped", notes: [note("Too dear")] }]);
    s.run(s.facilitator, "checkIns.close", { id, heldOn: "2026-04-02" });
    s.run(s.facilitator, "checkIns.close", { id: uuid("check-in 2"), heldOn: "2026-05-02" });
    expect([...s.tables.all("checkIn")].map(({ updates }) => updates[0]?.note)).toEqual(["Too dear", null]);
  });

  it("happens once, not before the workshop, and only to what there is", () => {
    const s = room([checkIn(1)]);
    expect(s.refusal(s.facilitator, "checkIns.close", { id, heldOn: "2026-03-01" })).toBe("invalid");
    s.run(s.facilitator, "checkIns.close", { id, heldOn: "2026-04-02" });
    expect(s.refusal(s.facilitator, "checkIns.close", { id, heldOn: "2026-04-03" })).toBe("guard_unmet");
    expect(s.refusal(s.facilitator, "checkIns.close", { id: uuid(9), heldOn: "2026-04-03" })).toBe("not_found");
  });
});
