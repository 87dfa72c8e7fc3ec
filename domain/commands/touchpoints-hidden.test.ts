import { describe, expect, it } from "vitest";
import type { WorkshopState } from "../phases";
import type { Touchpoint, Workshop } from "../records";
import { evidenceOf, scenario, touchpointOf, uuid } from "../scenario";
import { changesFor } from "../view/changes";
import type { Actor } from "./rule";

const id = uuid("touchpoint 1");
const anna: Actor = { role: "participant", id: uuid("participant 1") };

const withCard = (
  given: Partial<Touchpoint> = {},
  phase: WorkshopState = "collect",
  workshop: Partial<Workshop> = {},
) => scenario({ phase, workshop, records: [touchpointOf(1, { participantId: anna.id, ...given })] });

describe("hiding a card", () => {
  it("[I7] takes it away without deleting it, and back", () => {
    const s = withCard({}, "collect", { spotlight: { kind: "touchpoint", id } });
    expect(s.run(s.facilitator, "touchpoints.hide", { id }).touched()).toContainEqual(["cardCounts", "all"]);
    expect(s.tables.get("touchpoint", id)).toMatchObject({ hiddenAt: expect.any(Number), text: "Touchpoint 1" });
    expect(s.tables.workshop().spotlight).toBeNull();
    s.run(s.facilitator, "touchpoints.unhide", { id });
    expect(s.tables.get("touchpoint", id)?.hiddenAt).toBeNull();
  });

  it("takes the evidence on it off the phones with it, and back; by undo as well", () => {
    const evidence = evidenceOf(1, { touchpointId: id });
    const s = scenario({ phase: "collect", records: [touchpointOf(1), evidence] });
    const told = (name: "touchpoints.hide" | "touchpoints.unhide" | "run.undo") => {
      const draft = name === "run.undo" ? s.run(s.facilitator, name, {}) : s.run(s.facilitator, name, { id });
      const touched = draft.touched();
      if (touched === "*") throw new Error("everything was touched");
      const { put, del } = changesFor(s.tables, touched, { surface: "phone", participantId: anna.id });
      const kept = [...put, ...del].filter(([kind]) => kind === "evidence");
      return kept.map(([, key]) => [key, put.some((change) => change[1] === key)]);
    };
    expect(told("touchpoints.hide")).toEqual([[evidence[1].id, false]]);
    expect(told("touchpoints.unhide")).toEqual([[evidence[1].id, true]]);
    expect(told("run.undo")).toEqual([[evidence[1].id, false]]);
    expect(told("run.undo")).toEqual([[evidence[1].id, true]]);
  });

  it("changes nothing the second time", () => {
    const s = withCard();
    expect(s.run(s.facilitator, "touchpoints.unhide", { id }).writes()).toEqual([]);
    s.run(s.facilitator, "touchpoints.hide", { id });
    expect(s.run(s.facilitator, "touchpoints.hide", { id }).writes()).toEqual([]);
  });

  it("is moderation", () => {
    const s = withCard();
    expect(s.refusal(anna, "touchpoints.hide", { id })).toBe("forbidden");
    expect(s.refusal(s.facilitator, "touchpoints.hide", { id: uuid(9) })).toBe("not_found");
    expect(withCard({}, "closed").refusal(s.facilitator, "touchpoints.unhide", { id })).toBe("wrong_phase");
  });
});
