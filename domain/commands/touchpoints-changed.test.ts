import { describe, expect, it } from "vitest";
import type { WorkshopState } from "../phases";
import type { Evidence, Touchpoint, Workshop } from "../records";
import { scenario, touchpointOf, uuid } from "../scenario";
import type { Actor } from "./rule";

const id = uuid("touchpoint 1");
const anna: Actor = { role: "participant", id: uuid("participant 1") };
const ben: Actor = { role: "participant", id: uuid("participant 2") };

const withCard = (
  given: Partial<Touchpoint> = {},
  phase: WorkshopState = "collect",
  workshop: Partial<Workshop> = {},
) => scenario({ phase, workshop, records: [touchpointOf(1, { participantId: anna.id, ...given })] });

describe("rewriting a card", () => {
  it("is open to its author until cards are bundled", () => {
    for (const phase of ["collect", "cluster"] as const) {
      const s = withCard({}, phase);
      s.wait(60);
      s.run(anna, "touchpoints.edit", { id, text: "Better" });
      expect(s.tables.get("touchpoint", id)).toMatchObject({ text: "Better", updatedAt: s.now() - 1000 });
    }
  });

  it("is forbidden to others who see it; a card they do not see does not exist for them", () => {
    expect(withCard().refusal(ben, "touchpoints.edit", { id, text: "x" })).toBe("forbidden");
    expect(withCard({ displayOrder: null }).refusal(ben, "touchpoints.edit", { id, text: "x" })).toBe("not_found");
    expect(withCard({ hiddenAt: 1 }).refusal(ben, "touchpoints.edit", { id, text: "x" })).toBe("not_found");
    expect(withCard().refusal(ben, "touchpoints.edit", { id: uuid(9), text: "x" })).toBe("not_found");
  });

  it("is open to facilitators for any card, also in the silent round, and leaves a trace without the text", () => {
    const s = withCard({ displayOrder: null });
    const draft = s.run(s.coFacilitator, "touchpoints.edit", { id, text: "Kinder" });
    expect(draft.audits).toEqual([{ actor: s.coFacilitator, type: "touchpoints.edit", payload: { id } }]);
    expect(s.tables.get("touchpoint", id)).toMatchObject({ text: "Kinder", participantId: anna.id });
  });

  it("adopts a starter card", () => {
    for (const actor of [ben, scenario().facilitator]) {
      const s = withCard({ participantId: null, source: "template", adopted: false });
      const draft = s.run(actor, "touchpoints.edit", { id, text: "Ours" });
      expect(s.tables.get("touchpoint", id)).toMatchObject({ adopted: true, participantId: null });
      expect(draft.touched()).toContainEqual(["cardCounts", "all"]);
    }
    expect(
      withCard({ participantId: null, source: "template", adopted: true }).refusal(ben, "touchpoints.edit", {
        id,
        text: "x",
      }),
    ).toBe("forbidden");
    expect(
      withCard({ participantId: null, source: "template", adopted: false }, "cluster").refusal(
        ben,
        "touchpoints.edit",
        { id, text: "x" },
      ),
    ).toBe("forbidden");
  });

  it("is over for the author once the assignment is erased", () => {
    expect(
      withCard({ participantId: null }, "cluster", { erasedAt: 1 }).refusal(anna, "touchpoints.edit", {
        id,
        text: "x",
      }),
    ).toBe("forbidden");
  });

  it("is over in vote", () => {
    expect(withCard({}, "vote").refusal(anna, "touchpoints.edit", { id, text: "x" })).toBe("wrong_phase");
  });
});

describe("deleting a card", () => {
  const evidence = (n: number, participantId: string | null): readonly ["evidence", Evidence] => [
    "evidence",
    {
      id: uuid(`evidence ${n}`),
      participantId,
      kind: "review",
      sentiment: -1,
      text: "Slow",
      url: null,
      occurredOn: null,
      count: null,
      momentId: null,
      touchpointId: id,
    },
  ];

  it("takes the author's evidence along and keeps that of others", () => {
    const s = scenario({
      phase: "collect",
      records: [touchpointOf(1, { participantId: anna.id }), evidence(1, anna.id), evidence(2, null)],
    });
    const draft = s.run(anna, "touchpoints.remove", { id });
    expect([...s.tables.all("touchpoint")]).toEqual([]);
    expect([...s.tables.all("evidence")].map((e) => [e.id, e.touchpointId])).toEqual([[uuid("evidence 2"), null]]);
    expect(draft.touched()).toContainEqual(["cardCounts", "all"]);
    expect(draft.touched()).toContainEqual(["touchpoint", id, anna.id]);
  });

  it("turns the spotlight off that showed it", () => {
    const s = withCard({}, "collect", { spotlight: { kind: "touchpoint", id } });
    s.run(anna, "touchpoints.remove", { id });
    expect(s.tables.workshop().spotlight).toBeNull();
  });

  it("is for the author while cards are collected", () => {
    expect(withCard({}, "cluster").refusal(anna, "touchpoints.remove", { id })).toBe("wrong_phase");
  });

  it.each(["collect", "reveal", "closed"] as WorkshopState[])("of somebody else is forbidden in %s", (phase) => {
    expect(withCard({}, phase).refusal(ben, "touchpoints.remove", { id })).toBe("forbidden");
    expect(withCard({ displayOrder: null }, phase).refusal(ben, "touchpoints.remove", { id })).toBe("not_found");
  });

  it("is not for facilitators, who hide", () => {
    const s = withCard();
    expect(s.refusal(s.facilitator, "touchpoints.remove", { id })).toBe("not_joined");
  });
});

describe("moving a card to another stage or period", () => {
  it("is open to its author while cards are collected", () => {
    const s = withCard();
    const draft = s.run(anna, "touchpoints.move", { id, stage: "umot" });
    expect(s.tables.get("touchpoint", id)).toMatchObject({ stage: "umot", period: "after", periodOverride: false });
    expect(draft.touched()).toContainEqual(["cardCounts", "all"]);
    expect(withCard({}, "cluster").refusal(anna, "touchpoints.move", { id, stage: "umot" })).toBe("forbidden");
    expect(withCard({}, "vote").refusal(anna, "touchpoints.move", { id, stage: "umot" })).toBe("wrong_phase");
    expect(withCard().refusal(anna, "touchpoints.move", { id: uuid(9), stage: "umot" })).toBe("not_found");
  });

  it("keeps the stage if only the period changes", () => {
    const s = withCard({ stage: "fmot" }, "cluster");
    s.run(s.facilitator, "touchpoints.move", { id, period: "before" });
    expect(s.tables.get("touchpoint", id)).toMatchObject({ stage: "fmot", period: "before", periodOverride: true });
  });

  it("is refused for cards of others", () => {
    expect(withCard().refusal(ben, "touchpoints.move", { id, stage: "umot" })).toBe("forbidden");
    expect(withCard({ displayOrder: null }).refusal(ben, "touchpoints.move", { id, stage: "umot" })).toBe("not_found");
  });
});
