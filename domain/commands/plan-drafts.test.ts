import { describe, expect, it } from "vitest";
import type { Idea } from "../records";
import { momentOf, scenario, touchpointOf, uuid } from "../scenario";
import { latestSnapshot } from "../view/derived";
import { momentId, move, revealed } from "./ballots.testing";

const ideaOf = (n: number, given: Partial<Idea> = {}): readonly ["idea", Idea] => [
  "idea",
  {
    id: uuid(`idea ${n}`),
    participantId: null,
    momentId: momentId(1),
    kind: "raise_standard",
    text: `Idea ${n}`,
    cardId: null,
    basedOnIdeaId: null,
    ticked: true,
    hiddenAt: null,
    seq: n,
    createdAt: 1,
    ...given,
  },
];
const args = {
  today: "2026-03-02",
  measures: [
    { channel: "phone", name: "Time until answered", unit: "min", isInPoints: false },
    { channel: null, name: "Satisfaction", unit: "points", isInPoints: true },
  ] as { channel: "phone" | null; name: string; unit: string; isInPoints: boolean }[],
};

function planned() {
  const s = revealed({
    records: [
      touchpointOf(1, { momentId: momentId(1), channel: "phone" }),
      ideaOf(1, { kind: "add_enhancer" }),
      ideaOf(2),
      ideaOf(3, { ticked: false }),
      ideaOf(4, { hiddenAt: 1 }),
      ideaOf(5, { momentId: momentId(2) }),
      ideaOf(6, { momentId: momentId(4) }),
    ],
  });
  for (const n of [1, 2])
    s.run(s.facilitator, "moments.confirm", { momentId: momentId(n), departureReason: "We want it" });
  move(s, "ideate");
  move(s, "plan");
  s.run(s.facilitator, "plan.generate", args);
  return s;
}
const actions = (s: ReturnType<typeof scenario>) => [...s.tables.all("action")].sort((a, b) => a.seq - b.seq);

describe("plan.generate", () => {
  it("[A:plan.generate] drafts each ticked idea of the confirmed moments, in rank order", () => {
    const s = planned();
    const ranking = latestSnapshot(s.tables)?.result.ranking ?? [];
    const rankOf = (n: number) => ranking.find(({ id }) => id === momentId(n))?.rank ?? 9;
    const expected = rankOf(1) < rankOf(2) ? ["Idea 2", "Idea 1", "Idea 5"] : ["Idea 5", "Idea 2", "Idea 1"];
    expect(actions(s).map(({ title }) => title)).toEqual(expected);
    expect(actions(s).every(({ status, owner }) => status === "draft" && owner === null)).toBe(true);
  });

  it("measures by channel, with the workshop's satisfaction as baseline where it is in points", () => {
    const byTitle = new Map(actions(planned()).map((action) => [action.title, action.successMeasure]));
    expect(byTitle.get("Idea 2")).toMatchObject({ name: "Time until answered", baseline: null });
    expect(byTitle.get("Idea 5")).toMatchObject({ name: "Satisfaction", baseline: expect.any(Number) });
  });

  it("overwrites nothing and drafts nothing twice", () => {
    const s = planned();
    const [first] = actions(s);
    s.run(s.facilitator, "actions.edit", { id: first?.id ?? "", title: "Edited" });
    const before = actions(s);
    expect(s.run(s.coFacilitator, "plan.generate", args).writes()).toEqual([]);
    expect(actions(s)).toEqual(before);
    s.run(s.facilitator, "ideas.tick", { id: uuid("idea 3"), ticked: true });
    s.run(s.facilitator, "plan.generate", args);
    expect(actions(s)).toHaveLength(before.length + 1);
  });

  it("[I5] takes ideas and cards of what was merged into a moment along", () => {
    const s = scenario({
      phase: "plan",
      records: [
        momentOf(1, { confirmedAsTruth: true }),
        momentOf(2, { mergedInto: momentId(1) }),
        ideaOf(1, { momentId: momentId(2) }),
        touchpointOf(1, { momentId: momentId(2), channel: "phone" }),
      ],
    });
    s.run(s.facilitator, "plan.generate", args);
    expect(actions(s)).toMatchObject([
      { momentId: momentId(1), ideaIds: [uuid("idea 1")], successMeasure: { name: "Time until answered" } },
    ]);
  });

  it("stops before more than 500 actions", () => {
    const s = scenario({
      phase: "plan",
      records: [momentOf(1, { confirmedAsTruth: true }), ...Array.from({ length: 501 }, (_, i) => ideaOf(i))],
    });
    expect(s.refusal(s.facilitator, "plan.generate", args)).toBe("full");
    expect(actions(s)).toEqual([]);
  });
});
