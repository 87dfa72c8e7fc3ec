import { describe, expect, it } from "vitest";
import type { RankedMoment } from "../ranking/result";
import type { ResultSnapshot } from "../records";
import { momentOf, scenario, uuid } from "../scenario";

const moment = (n: number) => uuid(`moment ${n}`);

const snapshot = (at: number, ranks: number[]): readonly ["resultSnapshot", ResultSnapshot] => [
  "resultSnapshot",
  {
    id: uuid(`snapshot ${at}`),
    revision: 1,
    formula: "impact/1",
    inputHash: "",
    at,
    complete: true,
    distributions: {},
    result: {
      contributors: 0,
      voters: 0,
      topK: 2,
      means: { importance: null, satisfaction: null, charge: null },
      pseudoDots: 0,
      ranking: ranks.map((n, i) => ({ id: moment(n), rank: i + 1 }) as RankedMoment),
      actions: [],
      coverage: null,
      reviews: [],
    },
  },
];

/** Four moments of which the latest result ranks 1, 2, 3 in this order; two may be confirmed. */
const reveal = (given: Parameters<typeof scenario>[0] = {}) =>
  scenario({
    phase: "reveal",
    config: { topK: 2 },
    records: [...[1, 2, 3, 4].map((n) => momentOf(n)), snapshot(5, [1, 2, 3]), snapshot(4, [4, 3])],
    ...given,
  });

describe("[I11] confirming moments of truth", () => {
  it("takes no reason as long as the group follows the ranking", () => {
    const s = reveal();
    s.run(s.facilitator, "moments.confirm", { momentId: moment(2), departureReason: "not needed" });
    expect(s.tables.get("moment", moment(2))).toMatchObject({ confirmedAsTruth: true, departureReason: null });
  });

  it("asks for a reason beyond the top, and for what is not ranked at all", () => {
    const s = reveal();
    for (const n of [3, 4]) {
      expect(s.refusal(s.facilitator, "moments.confirm", { momentId: moment(n) })).toBe("guard_unmet");
      expect(s.refusal(s.facilitator, "moments.confirm", { momentId: moment(n), departureReason: "" })).toBe(
        "guard_unmet",
      );
    }
    s.run(s.facilitator, "moments.confirm", { momentId: moment(3), departureReason: "Guests say so" });
    expect(s.tables.get("moment", moment(3))).toMatchObject({
      confirmedAsTruth: true,
      departureReason: "Guests say so",
    });
  });

  it("stops at topK, but lets a confirmed one be confirmed again", () => {
    const s = reveal();
    s.run(s.facilitator, "moments.confirm", { momentId: moment(1) });
    s.run(s.coFacilitator, "moments.confirm", { momentId: moment(2) });
    expect(s.refusal(s.facilitator, "moments.confirm", { momentId: moment(3), departureReason: "x" })).toBe(
      "over_top_k",
    );
    expect(s.refusal(s.facilitator, "moments.confirm", { momentId: moment(1) })).toBeUndefined();
    s.run(s.facilitator, "moments.unconfirm", { momentId: moment(1) });
    expect(s.run(s.facilitator, "moments.unconfirm", { momentId: moment(1) }).writes()).toEqual([]);
    expect(s.refusal(s.facilitator, "moments.confirm", { momentId: moment(3), departureReason: "x" })).toBeUndefined();
  });

  it("does not count what was merged away or hidden", () => {
    const s = reveal({
      records: [
        momentOf(1),
        momentOf(2, { confirmedAsTruth: true, mergedInto: moment(1) }),
        momentOf(3, { confirmedAsTruth: true, hiddenAt: 1 }),
        momentOf(4),
      ],
    });
    for (const n of [1, 4]) s.run(s.facilitator, "moments.confirm", { momentId: moment(n), departureReason: "x" });
    for (const n of [2, 3])
      expect(s.refusal(s.facilitator, "moments.confirm", { momentId: moment(n), departureReason: "x" })).toBe(
        "not_found",
      );
  });

  it("is for facilitators, from the reveal to the plan", () => {
    const s = reveal();
    expect(s.refusal(s.participants[0] ?? s.system, "moments.confirm", { momentId: moment(1) })).toBe("forbidden");
    for (const phase of ["rate", "commit"] as const) {
      const other = reveal({ phase });
      expect(other.refusal(other.facilitator, "moments.confirm", { momentId: moment(1) })).toBe("wrong_phase");
    }
  });
});

describe("pinning to the shortlist", () => {
  it("is audited, changes nothing twice, and only happens in rate", () => {
    const s = scenario({ phase: "rate", records: [momentOf(1, { shortlisted: false })] });
    const draft = s.run(s.facilitator, "moments.pin", { momentId: moment(1) });
    expect(draft.audits).toMatchObject([{ type: "moments.pin", payload: { momentId: moment(1) } }]);
    expect(s.tables.get("moment", moment(1))?.shortlisted).toBe(true);
    expect(s.run(s.facilitator, "moments.pin", { momentId: moment(1) }).audits).toEqual([]);
    expect(s.run(s.facilitator, "moments.unpin", { momentId: moment(1) }).audits).toMatchObject([
      { type: "moments.unpin" },
    ]);
    expect(s.tables.get("moment", moment(1))?.shortlisted).toBe(false);
    expect(s.refusal(s.participants[0] ?? s.system, "moments.pin", { momentId: moment(1) })).toBe("forbidden");
    expect(s.refusal(s.facilitator, "moments.pin", { momentId: moment(2) })).toBe("not_found");
    expect(reveal().refusal(s.facilitator, "moments.unpin", { momentId: moment(1) })).toBe("wrong_phase");
  });
});
