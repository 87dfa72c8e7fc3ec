import { describe, expect, it } from "vitest";
import type { WorkshopState } from "../phases";
import type { Moment, Workshop } from "../records";
import { momentOf, scenario, uuid } from "../scenario";
import { dotsPlaced } from "./ballots";
import type { Actor } from "./rule";
import { SCHEMAS } from "./schemas";

const momentId = uuid("moment 1");
const anna: Actor = { role: "participant", id: uuid("participant 1") };
const room = (phase: WorkshopState, given: Partial<Moment> = {}, workshop: Partial<Workshop> = {}) =>
  scenario({
    phase,
    workshop,
    records: [momentOf(1, given), momentOf(2), momentOf(3, { mergedInto: uuid("moment 2") })],
  });

describe("a moment", () => {
  it("gets another name", () => {
    const s = room("plan");
    s.run(s.facilitator, "moments.rename", { momentId, title: "Arriving" });
    expect(s.tables.get("moment", momentId)?.title).toBe("Arriving");
    expect(s.run(s.facilitator, "moments.rename", { momentId, title: "Arriving" }).writes()).toEqual([]);
  });

  it.each([
    ["x".repeat(120), true],
    ["x".repeat(121), false],
    ["🏨".repeat(120), true],
    [" ", false],
  ])("has a name of 1 to 120 code points (%#)", (title, isFine) => {
    expect(SCHEMAS["moments.rename"].safeParse({ momentId, title }).success).toBe(isFine);
  });

  it("gets another stage, and the period with it unless that is chosen too", () => {
    const s = room("cluster");
    s.run(s.facilitator, "moments.restage", { momentId, stage: "umot" });
    expect(s.tables.get("moment", momentId)).toMatchObject({ stage: "umot", period: "after" });
    s.run(s.facilitator, "moments.restage", { momentId, period: "before" });
    expect(s.tables.get("moment", momentId)).toMatchObject({ stage: "umot", period: "before" });
    expect(s.run(s.facilitator, "moments.restage", { momentId, stage: "umot", period: "before" }).writes()).toEqual([]);
    expect(SCHEMAS["moments.restage"].safeParse({ momentId }).success).toBe(false);
  });

  it("gets a scene, or none", () => {
    const s = room("ideate");
    s.run(s.facilitator, "moments.setScene", { momentId, scene: "The door opens." });
    expect(s.tables.get("moment", momentId)?.scene).toBe("The door opens.");
    s.run(s.facilitator, "moments.setScene", { momentId, scene: "" });
    expect(s.tables.get("moment", momentId)?.scene).toBeNull();
    expect(s.refusal(s.facilitator, "moments.setScene", { momentId: uuid("moment 3"), scene: "x" })).toBe("not_found");
  });

  it("is hidden with its confirmation and comes back without", () => {
    const s = room(
      "reveal",
      { confirmedAsTruth: true, departureReason: "x" },
      { spotlight: { kind: "moment", id: momentId } },
    );
    s.run(s.facilitator, "moments.hide", { momentId });
    expect(s.tables.get("moment", momentId)).toMatchObject({
      hiddenAt: expect.any(Number),
      confirmedAsTruth: false,
      departureReason: null,
    });
    expect(s.tables.workshop().spotlight).toBeNull();
    expect(s.run(s.facilitator, "moments.hide", { momentId }).writes()).toEqual([]);
    s.run(s.facilitator, "moments.unhide", { momentId });
    expect(s.tables.get("moment", momentId)?.hiddenAt).toBeNull();
    expect(s.run(s.facilitator, "moments.unhide", { momentId }).writes()).toEqual([]);
  });

  it("[I1] comes back without the dots that were spent elsewhere meanwhile", () => {
    const s = room("vote");
    s.run(anna, "dots.set", { momentId, dots: 3 });
    s.run(s.facilitator, "moments.hide", { momentId });
    expect(dotsPlaced(s.tables, anna.id)).toBe(0);
    s.run(anna, "dots.set", { momentId: uuid("moment 2"), dots: 3 });
    s.run(s.facilitator, "moments.unhide", { momentId });
    expect([...s.tables.all("dot")].map((dot) => [dot.momentId, dot.dots])).toEqual([
      [momentId, 2],
      [uuid("moment 2"), 3],
    ]);
  });

  it("is not hidden while people vote on it to break a tie", () => {
    const s = room("reveal", {}, { tieBreak: { momentIds: [momentId], open: true, result: null } });
    expect(s.refusal(s.facilitator, "moments.hide", { momentId })).toBe("guard_unmet");
  });

  it("that was merged is none to rename, restage or hide", () => {
    const s = room("cluster");
    const merged = { momentId: uuid("moment 3") };
    expect([
      s.refusal(s.facilitator, "moments.rename", { ...merged, title: "x" }),
      s.refusal(s.facilitator, "moments.restage", { ...merged, stage: "umot" }),
      s.refusal(s.facilitator, "moments.hide", merged),
      s.refusal(s.facilitator, "moments.unhide", { momentId: uuid(9) }),
    ]).toEqual(["not_found", "not_found", "not_found", "not_found"]);
  });

  it("is the facilitators' to change", () => {
    const s = room("cluster");
    const reviewer: Actor = { role: "reviewer", id: "r", scope: "update" };
    for (const actor of [anna, reviewer]) {
      expect(s.refusal(actor, "moments.rename", { momentId, title: "x" })).toBe("forbidden");
      expect(s.refusal(actor, "moments.hide", { momentId })).toBe("forbidden");
    }
    expect(s.refusal(s.coFacilitator, "moments.hide", { momentId })).toBeUndefined();
  });

  it("is left alone in phases that are not its own", () => {
    const s = room("commit");
    expect(s.refusal(s.facilitator, "moments.rename", { momentId, title: "x" })).toBe("wrong_phase");
    expect(s.refusal(s.facilitator, "moments.restage", { momentId, stage: "umot" })).toBe("wrong_phase");
    expect(s.refusal(s.facilitator, "moments.setScene", { momentId, scene: "x" })).toBe("wrong_phase");
    expect(s.refusal(s.facilitator, "moments.hide", { momentId })).toBeUndefined();
  });
});
