import { describe, expect, it } from "vitest";
import { momentOf, scenario } from "../scenario";
import { dotsPlaced } from "./ballots";
import { dotsOf, momentId, revealed } from "./ballots.testing";
import { SCHEMAS } from "./schemas";

const inVote = (dots = true) =>
  scenario({
    phase: "vote",
    config: { dotBudget: 5, maxDotsPerMoment: 3 },
    records: [momentOf(1), momentOf(2), ...(dots ? [dotsOf(1, 1, 1)] : [])],
  });

describe("workshops.setConfig", () => {
  it("[A:workshops.setConfig] changes what is given, raises the revision and is audited by field", () => {
    const s = scenario({ phase: "draft" });
    const draft = s.run(s.facilitator, "workshops.setConfig", {
      topK: 4,
      weights: { votes: 1, importance: 0, gap: 0, charge: 0 },
    });
    expect(s.tables.workshop()).toMatchObject({
      revision: 1,
      config: { topK: 4, weights: { votes: 1 }, tieMargin: 1 },
    });
    expect(draft.audits).toMatchObject([{ type: "workshops.setConfig", payload: { fields: ["topK", "weights"] } }]);
  });

  it("[I2] [A:workshops.setConfig] lowers neither budget nor cap while dots exist, however few", () => {
    const s = inVote();
    for (const dotBudget of [4, null])
      expect(s.refusal(s.facilitator, "workshops.setConfig", { dotBudget })).toBe("over_budget");
    for (const maxDotsPerMoment of [2, 1])
      expect(s.refusal(s.facilitator, "workshops.setConfig", { maxDotsPerMoment })).toBe("over_cap");
    expect(s.refusal(s.facilitator, "workshops.setConfig", { dotBudget: 6, maxDotsPerMoment: 4 })).toBeUndefined();
  });

  it("[I2] lowers them as long as there are none, and works null out at once while the vote is open", () => {
    const s = inVote(false);
    expect(s.refusal(s.facilitator, "workshops.setConfig", { dotBudget: 4, maxDotsPerMoment: 1 })).toBeUndefined();
    s.run(s.facilitator, "workshops.setConfig", { dotBudget: null, maxDotsPerMoment: null });
    expect(s.tables.workshop().config).toMatchObject({ dotBudget: 3, maxDotsPerMoment: 2 });
  });

  it("[I1] gives back what a higher cap would bring over the budget again", () => {
    const records = [momentOf(1), momentOf(2, { mergedInto: momentId(1) }), momentOf(3)];
    const dots = [dotsOf(1, 1, 3), dotsOf(1, 2, 2), dotsOf(1, 3, 2)];
    const s = scenario({ phase: "reveal", records: [...records, ...dots] });
    const placed = () => dotsPlaced(s.tables, s.participants[0]?.id ?? "");
    expect(placed()).toBe(5);
    s.run(s.facilitator, "workshops.setConfig", { maxDotsPerMoment: 5 });
    expect(placed()).toBe(5);
  });

  it("[I11] does not lower topK below what is confirmed", () => {
    const s = scenario({ phase: "reveal", records: [1, 2].map((n) => momentOf(n, { confirmedAsTruth: true })) });
    expect(s.refusal(s.facilitator, "workshops.setConfig", { topK: 1 })).toBe("over_top_k");
    expect(s.refusal(s.facilitator, "workshops.setConfig", { topK: 2 })).toBeUndefined();
  });

  it("leaves the ranking of an erased workshop alone", () => {
    const s = revealed();
    s.run(s.facilitator, "workshops.anonymiseNow", {});
    expect(s.refusal(s.facilitator, "workshops.setConfig", { tieMargin: 2 })).toBe("anonymised");
    expect(s.refusal(s.facilitator, "workshops.setConfig", { shortlistSize: 12 })).toBeUndefined();
  });

  it("makes everybody see afresh, as it may change what may be known", () => {
    const s = revealed();
    expect(s.run(s.facilitator, "workshops.setConfig", { minGroup: 7 }).touched()).toBe("*");
    expect([...s.tables.all("resultSnapshot")].at(-1)?.distributions[momentId(1)]).toEqual({
      importance: null,
      satisfaction: null,
    });
  });

  it.each([
    { weights: { votes: 0, importance: 0, gap: 0, charge: 0 } },
    { disagreement: { mixed: 0.6, polarised: 0.5 } },
    { minGroup: 2 },
    { seed: "mine" },
    { stageEmphasis: { umot: 2 } },
    { unknown: 1 },
  ])("takes no %j", (args) => {
    expect(SCHEMAS["workshops.setConfig"].safeParse(args).success).toBe(false);
  });
});
