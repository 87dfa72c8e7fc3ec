import { describe, expect, it } from "vitest";
import type { WorkshopState } from "../phases";
import type { Action, Workshop } from "../records";
import { momentOf, scenario, uuid } from "../scenario";
import { estimateId } from "../state";
import type { Actor } from "./rule";
import { SCHEMAS } from "./schemas";

const id = uuid("action 1");
const momentId = uuid("moment 1");
const anna: Actor = { role: "participant", id: uuid("participant 1") };
const ben: Actor = { role: "participant", id: uuid("participant 2") };

/** One proposal by Anna. */
const room = (given: Partial<Action> = {}, phase: WorkshopState = "plan", workshop: Partial<Workshop> = {}) => {
  const s = scenario({
    phase: "plan",
    workshop,
    records: [momentOf(1, { scene: "The door opens." }), momentOf(2), momentOf(3, { hiddenAt: 1 })],
  });
  s.run(anna, "actions.propose", { id, momentId, title: "Drop the form" });
  const action = s.tables.get("action", id);
  if (action) s.tables.set("action", id, { ...action, ...given });
  s.tables.set("workshop", s.tables.workshop().id, { ...s.tables.workshop(), phase });
  return s;
};

describe("proposing an action", () => {
  it("is a draft of the person who proposes it", () => {
    expect(room().tables.get("action", id)).toMatchObject({
      title: "Drop the form",
      momentId,
      proposedBy: anna.id,
      status: "draft",
      owner: null,
      scene: "The door opens.",
    });
  });

  it("[I13] is nobody's once the assignment is erased", () => {
    expect(room({}, "plan", { erasedAt: 1 }).tables.get("action", id)?.proposedBy).toBeNull();
  });

  it("can be rewritten by that person as long as it is a draft", () => {
    const s = room();
    s.run(anna, "actions.editProposal", { id, title: "Drop all forms" });
    expect(s.tables.get("action", id)).toMatchObject({ title: "Drop all forms", momentId });
    s.run(anna, "actions.editProposal", { id, title: "Drop all forms", momentId: uuid("moment 2") });
    expect(s.tables.get("action", id)?.momentId).toBe(uuid("moment 2"));
    expect(s.refusal(anna, "actions.editProposal", { id, title: "x", momentId: uuid("moment 3") })).toBe("not_found");
    expect(s.refusal(ben, "actions.editProposal", { id, title: "x" })).toBe("forbidden");
    expect(room({ status: "dropped" }).refusal(anna, "actions.editProposal", { id, title: "x" })).toBe("guard_unmet");
  });

  it("is for people who joined, in plan, about moments one sees", () => {
    const s = room();
    expect(s.refusal(s.facilitator, "actions.propose", { id: uuid(2), momentId, title: "x" })).toBe("not_joined");
    expect(s.refusal(anna, "actions.propose", { id: uuid(2), momentId: uuid("moment 3"), title: "x" })).toBe(
      "not_found",
    );
    expect(room({}, "commit").refusal(anna, "actions.propose", { id: uuid(2), momentId, title: "x" })).toBe(
      "wrong_phase",
    );
  });
});

describe("taking an action on", () => {
  it("names whoever takes it, until they give it back", () => {
    const s = room();
    s.run(ben, "actions.take", { id, take: true });
    expect(s.tables.get("action", id)?.owner).toEqual({ participantId: ben.id, name: "Person 2" });
    expect(s.run(ben, "actions.take", { id, take: true }).writes()).toEqual([]);
    s.run(ben, "actions.take", { id, take: false });
    expect(s.tables.get("action", id)?.owner).toBeNull();
    expect(s.run(ben, "actions.take", { id, take: false }).writes()).toEqual([]);
  });

  it("is refused kindly if somebody else was faster, and nobody gives back what is another's", () => {
    const s = room();
    s.run(ben, "actions.take", { id, take: true });
    expect(s.refusal(anna, "actions.take", { id, take: true })).toBe("changed_since");
    expect(s.refusal(anna, "actions.take", { id, take: false })).toBe("forbidden");
  });

  it("[I10] makes an open action a draft again when it is given back", () => {
    const s = room(
      { owner: { participantId: ben.id, name: "Ben" }, status: "open", dueOn: "2026-04-01", effect: 1, effort: 1 },
      "commit",
    );
    s.run(ben, "actions.take", { id, take: false });
    expect(s.tables.get("action", id)).toMatchObject({ owner: null, status: "draft" });
  });

  it("is for participants until commit", () => {
    const s = room();
    expect(s.refusal(s.facilitator, "actions.take", { id, take: true })).toBe("not_joined");
    expect(s.refusal({ role: "participant", id: uuid("gone") }, "actions.take", { id, take: true })).toBe("not_found");
    expect(room({}, "closed").refusal(anna, "actions.take", { id, take: true })).toBe("wrong_phase");
  });
});

describe("estimating effect and effort", () => {
  it("replaces one's own and tells that the median has changed", () => {
    const s = room();
    s.run(anna, "actions.estimate", { actionId: id, effect: 2, effort: 3 });
    const draft = s.run(anna, "actions.estimate", { actionId: id, effect: 4, effort: null });
    expect([...s.tables.all("estimate")]).toEqual([{ participantId: anna.id, actionId: id, effect: 4, effort: null }]);
    expect(draft.touched()).toEqual([
      ["estimate", estimateId(anna.id, id), anna.id],
      ["estimateSummary", id],
    ]);
    s.run(anna, "actions.estimate", { actionId: id, effect: null, effort: null });
    expect([...s.tables.all("estimate")]).toEqual([]);
    expect(s.run(anna, "actions.estimate", { actionId: id, effect: null, effort: null }).touched()).toEqual([]);
  });

  it("is over for an action once whose its estimates are has been erased; others stay open", () => {
    const s = room();
    const other = uuid("action 2");
    s.run(s.facilitator, "actions.create", { id: other, momentId, title: "Another" });
    s.run(anna, "actions.estimate", { actionId: id, effect: 2, effort: 3 });
    s.run(s.facilitator, "workshops.anonymiseNow", {});
    for (const person of [anna, ben])
      expect(s.refusal(person, "actions.estimate", { actionId: id, effect: 5, effort: 5 })).toBe("anonymised");
    expect([...s.tables.all("estimate")]).toMatchObject([{ actionId: id, effect: 2 }]);
    s.run(ben, "actions.estimate", { actionId: other, effect: 1, effort: 1 });
    s.run(ben, "actions.estimate", { actionId: other, effect: 4, effort: 1 });
    expect([...s.tables.all("estimate")]).toHaveLength(2);
  });

  it("takes whole numbers from 1 to 5", () => {
    const parse = (effect: unknown) =>
      SCHEMAS["actions.estimate"].safeParse({ actionId: id, effect, effort: null }).success;
    expect([1, 5, 0, 6, 2.5, "3"].map(parse)).toEqual([true, true, false, false, false, false]);
  });

  it("is for participants in plan", () => {
    const s = room();
    expect(s.refusal(s.facilitator, "actions.estimate", { actionId: id, effect: 1, effort: 1 })).toBe("not_joined");
    expect(s.refusal(anna, "actions.estimate", { actionId: uuid(9), effect: 1, effort: 1 })).toBe("not_found");
    expect(room({}, "commit").refusal(anna, "actions.estimate", { actionId: id, effect: 1, effort: 1 })).toBe(
      "wrong_phase",
    );
  });
});
