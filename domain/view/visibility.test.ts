import { describe, expect, it } from "vitest";
import { evidenceOf, scenario, touchpointOf, uuid } from "../scenario";
import { areCardsPublic, isOwn, mayLearnOf, seesEvidence, seesTouchpoint } from "./visibility";

const ANNA = uuid("participant 1");
const phone = { surface: "phone", participantId: uuid("participant 2") } as const;

describe("visibility", () => {
  it("opens cards to all with round 2, and keeps them open afterwards", () => {
    expect(areCardsPublic(scenario({ phase: "collect" }).tables)).toBe(false);
    expect(areCardsPublic(scenario({ phase: "collect", workshop: { round: 2 } }).tables)).toBe(true);
    expect(areCardsPublic(scenario({ phase: "vote" }).tables)).toBe(true);
    expect(areCardsPublic(scenario({ phase: "lobby", workshop: { round: 2 } }).tables)).toBe(false);
  });

  it("shows starter cards from `collect` on, not while the workshop is prepared", () => {
    const [, starter] = touchpointOf(1, { source: "template", adopted: false });
    expect(seesTouchpoint(scenario({ phase: "draft" }).tables, phone, starter)).toBe(false);
    expect(seesTouchpoint(scenario({ phase: "collect" }).tables, phone, starter)).toBe(true);
  });

  it("shows evidence as far as the card it hangs on", () => {
    const [, card] = touchpointOf(1, { participantId: ANNA, displayOrder: null });
    const { tables } = scenario({ phase: "collect", records: [["touchpoint", card]] });
    const [, evidence] = evidenceOf(1, { participantId: ANNA });
    expect(seesEvidence(tables, phone, { ...evidence, touchpointId: card.id })).toBe(false);
    expect(seesEvidence(tables, { surface: "cockpit" }, { ...evidence, touchpointId: card.id })).toBe(true);
    expect(seesEvidence(tables, phone, { ...evidence, touchpointId: null })).toBe(true);
    expect(seesEvidence(tables, { surface: "screen" }, { ...evidence, touchpointId: null })).toBe(false);
  });

  it("never takes nobody for an owner", () => {
    expect(isOwn({ surface: "cockpit" }, undefined)).toBe(false);
    expect(isOwn({ surface: "cockpit" }, null)).toBe(false);
  });

  it("[T4] sends nothing for what its viewer cannot see, neither before nor after", () => {
    const silent = touchpointOf(1, { participantId: ANNA, displayOrder: null });
    const evidence = evidenceOf(1, { id: "e", participantId: ANNA, touchpointId: silent[1].id });
    const { tables } = scenario({ phase: "collect", records: [silent, evidence] });
    const screen = { surface: "screen" } as const;
    for (const touched of [
      ["evidence", "e", ANNA],
      ["evidence", "gone", ANNA],
      ["suggestion", "s", ANNA],
      ["moment", "m"],
      ["idea", "i"],
      ["result", "latest"],
    ] as const) {
      for (const viewer of [phone, screen])
        expect(mayLearnOf(tables, touched, viewer), `${touched[0]} for ${viewer.surface}`).toBe(false);
    }
    for (const kind of ["evidence", "suggestion"] as const) {
      expect(mayLearnOf(tables, [kind, "e", ANNA], { surface: "phone", participantId: ANNA })).toBe(true);
      expect(mayLearnOf(tables, [kind, "e", ANNA], { surface: "cockpit" })).toBe(true);
    }
    expect(mayLearnOf(tables, ["evidence", "gone"], phone)).toBe(true);
    expect(mayLearnOf(tables, ["participant", "p"], screen)).toBe(false);
    expect(mayLearnOf(scenario({ phase: "lobby" }).tables, ["participant", "p"], screen)).toBe(true);
    expect(
      mayLearnOf(
        scenario({ phase: "lobby", records: [touchpointOf(2)] }).tables,
        ["touchpoint", uuid("touchpoint 2")],
        phone,
      ),
    ).toBe(false);
  });

  it("keeps snapshots, re-ratings and the beat out of frames", () => {
    const { tables } = scenario({ phase: "reveal" });
    for (const kind of ["reRating", "resultSnapshot", "progress", "presence", "leading"] as const)
      expect(mayLearnOf(tables, [kind, "x"], { surface: "cockpit" })).toBe(false);
    expect(mayLearnOf(tables, ["result", "latest"], phone)).toBe(true);
  });
});
