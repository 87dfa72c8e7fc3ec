import { describe, expect, it } from "vitest";
import { LIMITS } from "../limits";
import type { WorkshopState } from "../phases";
import type { Action, Workshop } from "../records";
import { actionOf, momentOf, START, scenario, uuid } from "../scenario";
import { estimateId } from "../state";
import type { Actor } from "./rule";
import { SCHEMAS } from "./schemas";

const id = uuid("action 1");
const momentId = uuid("moment 1");
const anna: Actor = { role: "participant", id: uuid("participant 1") };
const reviewer: Actor = { role: "reviewer", id: uuid("reviewer"), scope: "update" };
const owner = { participantId: anna.id, name: "Person 1" };
const open: Partial<Action> = { owner, dueOn: "2026-04-01", effect: 4, effort: 2, status: "open" };
const room = (
  actions: (readonly ["action", Action])[] = [],
  phase: WorkshopState = "plan",
  workshop: Partial<Workshop> = {},
) =>
  scenario({
    phase,
    workshop,
    records: [momentOf(1, { scene: "The door opens." }), momentOf(2, { hiddenAt: 1 }), ...actions],
  });

describe("creating an action", () => {
  it("is a draft with the moment's scene unless another is given", () => {
    const s = room();
    s.run(s.facilitator, "actions.create", { id, momentId, title: "Action 1" });
    expect(s.tables.get("action", id)).toEqual(actionOf(1, { scene: "The door opens." })[1]);
    s.run(s.facilitator, "actions.create", {
      id: uuid("action 2"),
      momentId,
      title: "x",
      scene: "Another",
      dueOn: "2026-03-02",
      effect: 2.5,
      effort: 5,
    });
    expect(s.tables.get("action", uuid("action 2"))).toMatchObject({
      scene: "Another",
      dueOn: "2026-03-02",
      effect: 2.5,
      effort: 5,
      seq: 2,
    });
  });

  it("[I10] refuses a due date before the workshop", () => {
    const s = room();
    expect(s.refusal(s.facilitator, "actions.create", { id, momentId, title: "x", dueOn: "2026-03-01" })).toBe(
      "invalid",
    );
  });

  it("refuses unknown moments and ideas and an id that is taken", () => {
    const s = room([actionOf(1)]);
    const create = { id: uuid("new"), momentId, title: "x" };
    expect(s.refusal(s.facilitator, "actions.create", { ...create, momentId: uuid("moment 2") })).toBe("not_found");
    expect(s.refusal(s.facilitator, "actions.create", { ...create, ideaIds: [uuid(9)] })).toBe("not_found");
    expect(s.refusal(s.facilitator, "actions.create", { ...create, id })).toBe("invalid");
  });

  it("[I14] is open to facilitators while the plan lives, also once the workshop is closed", () => {
    for (const phase of ["plan", "commit", "closed"] as const) {
      const s = room([], phase);
      expect(s.refusal(s.coFacilitator, "actions.create", { id, momentId, title: "x" })).toBeUndefined();
      expect(s.refusal(anna, "actions.create", { id, momentId, title: "x" })).toBe("forbidden");
      expect(s.refusal(reviewer, "actions.create", { id, momentId, title: "x" })).toBe("forbidden");
    }
    for (const phase of ["ideate", "archived"] as const) {
      const s = room([], phase);
      expect(s.refusal(s.facilitator, "actions.create", { id, momentId, title: "x" })).toBe("wrong_phase");
    }
  });

  it.each([
    [LIMITS.actions - 1, undefined],
    [LIMITS.actions, "full"],
    [LIMITS.actions + 1, "full"],
  ] as const)("with %i actions answers %s", (count, answer) => {
    const s = room(Array.from({ length: count }, (_, i) => actionOf(i + 2)));
    expect(s.refusal(s.facilitator, "actions.create", { id, momentId, title: "x" })).toBe(answer);
  });

  it.each([
    [1, true],
    [2.5, true],
    [5, true],
    [0.5, false],
    [2.3, false],
    [5.5, false],
    [null, true],
  ])("takes effect and effort from 1 to 5 in half steps: %j", (value, isFine) => {
    const create = SCHEMAS["actions.create"];
    expect(create.safeParse({ id, momentId, title: "x", effect: value, effort: value }).success).toBe(isFine);
  });
});

describe("editing an action", () => {
  it("changes what is given and nothing else", () => {
    const s = room([actionOf(1, { ...open, scene: "Old" })], "closed");
    s.wait(60);
    s.run(s.facilitator, "actions.edit", { id, title: "Drop all forms", effort: 3 });
    expect(s.tables.get("action", id)).toEqual({
      ...actionOf(1, open)[1],
      scene: "Old",
      title: "Drop all forms",
      effort: 3,
      updatedAt: START + 60_000,
    });
  });

  it("refuses a version that is not the one seen", () => {
    const s = room([actionOf(1)]);
    s.wait(1);
    expect(s.refusal(s.facilitator, "actions.edit", { id, title: "A", seen: START })).toBeUndefined();
    expect(s.refusal(s.coFacilitator, "actions.edit", { id, title: "B", seen: START })).toBe("changed_since");
    expect(s.tables.get("action", id)?.title).toBe("A");
  });

  it("[I10] leaves nothing out of what is promised, and no date before the workshop", () => {
    const s = room([actionOf(1, open), actionOf(2)], "commit");
    expect(s.refusal(s.facilitator, "actions.edit", { id, dueOn: null })).toBe("incomplete_action");
    expect(s.refusal(s.facilitator, "actions.edit", { id, effect: null })).toBe("incomplete_action");
    expect(s.refusal(s.facilitator, "actions.edit", { id, dueOn: "2026-03-01" })).toBe("invalid");
    expect(s.refusal(s.facilitator, "actions.edit", { id: uuid("action 2"), dueOn: null })).toBeUndefined();
  });

  it("refuses hidden moments, unknown actions, participants and reviewers", () => {
    const s = room([actionOf(1, open)]);
    expect(s.refusal(s.facilitator, "actions.edit", { id, momentId: uuid("moment 2") })).toBe("not_found");
    expect(s.refusal(s.facilitator, "actions.edit", { id: uuid(9), title: "x" })).toBe("not_found");
    for (const actor of [anna, reviewer]) {
      expect(s.refusal(actor, "actions.edit", { id, title: "x" })).toBe("forbidden");
      expect(s.refusal(actor, "actions.remove", { id })).toBe("forbidden");
      expect(s.refusal(actor, "actions.assignOwner", { id, owner: null })).toBe("forbidden");
    }
  });
});

describe("removing an action", () => {
  it("takes estimates and notes of check-ins along", () => {
    const s = room([actionOf(1), actionOf(2)], "plan", { spotlight: { kind: "action", id } });
    s.run(anna, "actions.estimate", { actionId: id, effect: 3, effort: null });
    const update = { status: "open" as const, metricValue: null, note: null };
    const updates = [1, 2].map((n) => ({ ...update, actionId: uuid(`action ${n}`) }));
    s.tables.set("checkIn", uuid("c"), {
      id: uuid("c"),
      day: 30,
      dueOn: "2026-04-01",
      heldOn: null,
      summary: null,
      debrief: null,
      updates,
    });
    const draft = s.run(s.facilitator, "actions.remove", { id });
    expect(s.tables.get("action", id)).toBeUndefined();
    expect(s.tables.get("estimate", estimateId(anna.id, id))).toBeUndefined();
    expect(s.tables.get("checkIn", uuid("c"))?.updates).toEqual(updates.slice(1));
    expect(s.tables.workshop().spotlight).toBeNull();
    expect(draft.touched()).toContainEqual(["estimateSummary", id]);
    expect(s.refusal(s.facilitator, "actions.remove", { id })).toBe("not_found");
  });
});

describe("naming an owner", () => {
  it("takes a participant or a free name", () => {
    const s = room([actionOf(1)]);
    s.run(s.facilitator, "actions.assignOwner", { id, owner });
    s.run(s.facilitator, "actions.assignOwner", { id, owner: { participantId: null, name: "Housekeeping" } });
    expect(s.tables.get("action", id)?.owner).toEqual({ participantId: null, name: "Housekeeping" });
    expect(s.refusal(s.facilitator, "actions.assignOwner", { id, owner: { participantId: uuid(9), name: "x" } })).toBe(
      "not_found",
    );
    expect(s.refusal(s.facilitator, "actions.assignOwner", { id, owner, seen: 1 })).toBe("changed_since");
  });

  it("[I10] makes an open action without one a draft again, and refuses that for what is under way", () => {
    const s = room([actionOf(1, open), actionOf(2, { ...open, status: "in_progress" })], "commit");
    s.run(s.facilitator, "actions.assignOwner", { id, owner: null });
    expect(s.tables.get("action", id)).toMatchObject({ owner: null, status: "draft" });
    expect(s.refusal(s.facilitator, "actions.assignOwner", { id: uuid("action 2"), owner: null })).toBe(
      "incomplete_action",
    );
  });
});
