import { describe, expect, it } from "vitest";
import { momentOf, scenario, touchpointOf, uuid } from "../scenario";
import { momentId, move } from "./ballots.testing";

describe("[I4] single touchpoints on leaving cluster", () => {
  it("get moments of their own, numbered in the order in which they are shown", () => {
    const records = [
      momentOf(4),
      touchpointOf(1, { momentId: momentId(4) }),
      touchpointOf(2, { displayOrder: 0.9, stage: "umot", period: "after" }),
      touchpointOf(3, { displayOrder: 0.1, text: "🙂".repeat(130) }),
    ];
    const s = scenario({ phase: "cluster", records });
    move(s, "vote");
    const own = [...s.tables.all("moment")].filter(({ id }) => id !== momentId(4)).sort((a, b) => a.seq - b.seq);
    expect(own.map(({ seq, title, stage, period }) => ({ seq, title, stage, period }))).toEqual([
      { seq: 5, title: "🙂".repeat(120), stage: "smot", period: "at" },
      { seq: 6, title: "Touchpoint 2", stage: "umot", period: "after" },
    ]);
    expect(s.tables.get("touchpoint", uuid("touchpoint 3"))?.momentId).toBe(own[0]?.id);
    expect(s.tables.get("touchpoint", uuid("touchpoint 1"))?.momentId).toBe(momentId(4));
  });

  it("stay out if they are hidden, or starters nobody adopted", () => {
    const out = [touchpointOf(1, { hiddenAt: 1 }), touchpointOf(2, { source: "template", adopted: false })];
    const s = scenario({
      phase: "cluster",
      records: [...out, touchpointOf(3), touchpointOf(4, { source: "template" })],
    });
    move(s, "vote");
    expect([...s.tables.all("moment")].map(({ title }) => title)).toEqual(["Touchpoint 3", "Touchpoint 4"]);
  });

  it("get none twice, and no more than 400 altogether", () => {
    const s = scenario({ phase: "cluster", records: [touchpointOf(1), touchpointOf(2)] });
    move(s, "vote");
    move(s, "cluster");
    move(s, "vote");
    expect([...s.tables.all("moment")]).toHaveLength(2);
    const many = scenario({ phase: "cluster", records: Array.from({ length: 401 }, (_, i) => touchpointOf(i)) });
    expect(many.refusal(many.facilitator, "run.movePhase", { to: "vote", expectedRevision: 0 })).toBe("full");
  });
});
