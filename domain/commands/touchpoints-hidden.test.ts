import { describe, expect, it } from "vitest";
import type { WorkshopState } from "../phases";
import type { Touchpoint, Workshop } from "../records";
import { scenario, touchpointOf, uuid } from "../scenario";
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
