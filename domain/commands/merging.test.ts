import { describe, expect, it } from "vitest";
import type { WorkshopState } from "../phases";
import type { Moment, Touchpoint, Workshop } from "../records";
import { momentOf, scenario, touchpointOf, uuid } from "../scenario";
import { dotId } from "../state";
import { dotsPlaced } from "./ballots";
import type { Actor } from "./rule";

const moment = (n: number) => uuid(`moment ${n}`);
const anna: Actor = { role: "participant", id: uuid("participant 1") };
const ben: Actor = { role: "participant", id: uuid("participant 2") };

const room = (
  phase: WorkshopState,
  given: { moments?: Partial<Moment>[]; cards?: Partial<Touchpoint>[]; workshop?: Partial<Workshop> } = {},
) =>
  scenario({
    phase,
    workshop: given.workshop ?? {},
    records: [
      ...[1, 2, 3].map((n, i) => momentOf(n, given.moments?.[i])),
      ...(given.cards ?? [{}, {}, {}]).map((c, i) => touchpointOf(i + 1, { momentId: moment(i + 1), ...c })),
    ],
  });

describe("merging", () => {
  it("[I4] is a pointer: cards stay where they are, and splitting restores", () => {
    const s = room("cluster");
    const before = [...s.tables.all("touchpoint")];
    const draft = s.run(s.facilitator, "moments.merge", { momentId: moment(1), into: moment(2) });
    expect(s.tables.get("moment", moment(1))?.mergedInto).toBe(moment(2));
    expect([...s.tables.all("touchpoint")]).toEqual(before);
    expect(draft.audits).toMatchObject([{ type: "moments.merge", payload: { momentId: moment(1), into: moment(2) } }]);
    s.run(s.facilitator, "moments.unmerge", { momentId: moment(1) });
    expect([...s.tables.all("moment")].map(({ mergedInto }) => mergedInto)).toEqual([null, null, null]);
  });

  it("[I4] takes stage and period of most cards of both, and gives them back", () => {
    const s = room("cluster", {
      cards: [{ stage: "umot", period: "after" }, {}, { stage: "umot", period: "after", momentId: moment(1) }],
      moments: [{ stage: "umot", period: "after" }],
    });
    s.run(s.facilitator, "moments.merge", { momentId: moment(1), into: moment(2) });
    expect(s.tables.get("moment", moment(2))).toMatchObject({ stage: "umot", period: "after" });
    s.run(s.facilitator, "moments.unmerge", { momentId: moment(1) });
    expect(s.tables.get("moment", moment(2))).toMatchObject({ stage: "smot", period: "at" });
  });

  it("[I4] keeps the target's on a tie", () => {
    const s = room("cluster", { cards: [{ stage: "umot", period: "after" }, {}] });
    s.run(s.facilitator, "moments.merge", { momentId: moment(1), into: moment(2) });
    expect(s.tables.get("moment", moment(2))).toMatchObject({ stage: "smot", period: "at" });
  });

  it("[I4] refuses itself, a circle, and what is merged, hidden or unknown", () => {
    const s = room("cluster");
    s.run(s.facilitator, "moments.merge", { momentId: moment(1), into: moment(2) });
    s.run(s.facilitator, "moments.hide", { momentId: moment(3) });
    const merge = (a: number, b: number) =>
      s.refusal(s.facilitator, "moments.merge", { momentId: moment(a), into: moment(b) });
    expect([merge(2, 2), merge(2, 1), merge(1, 2), merge(2, 3), merge(3, 2), merge(9, 2)]).toEqual([
      "invalid",
      "not_found",
      "not_found",
      "not_found",
      "not_found",
      "not_found",
    ]);
    expect(s.refusal(s.facilitator, "moments.unmerge", { momentId: moment(2) })).toBe("not_found");
  });

  it("carries a place on the shortlist and a confirmation over to what remains", () => {
    const s = room("reveal", {
      moments: [{ confirmedAsTruth: true, departureReason: "We know better" }, { shortlisted: false }],
      workshop: { spotlight: { kind: "moment", id: moment(1) } },
    });
    s.run(s.facilitator, "moments.merge", { momentId: moment(1), into: moment(2) });
    expect(s.tables.get("moment", moment(2))).toMatchObject({
      shortlisted: true,
      confirmedAsTruth: true,
      departureReason: "We know better",
    });
    expect(s.tables.get("moment", moment(1))).toMatchObject({ confirmedAsTruth: false, departureReason: null });
    expect(s.tables.workshop().spotlight).toBeNull();
  });

  it("leaves alone what people are voting on to break a tie", () => {
    const s = room("reveal", {
      workshop: { tieBreak: { momentIds: [moment(1), moment(2)], open: true, result: null } },
    });
    expect(s.refusal(s.facilitator, "moments.merge", { momentId: moment(1), into: moment(3) })).toBe("guard_unmet");
    expect(s.refusal(s.facilitator, "moments.merge", { momentId: moment(3), into: moment(1) })).toBe("guard_unmet");
  });

  it("is for facilitators, until the reveal", () => {
    expect(room("cluster").refusal(anna, "moments.merge", { momentId: moment(1), into: moment(2) })).toBe("forbidden");
    const later = room("ideate");
    expect(later.refusal(later.facilitator, "moments.merge", { momentId: moment(1), into: moment(2) })).toBe(
      "wrong_phase",
    );
  });
});

describe("merging while the vote is open", () => {
  it("[I5] gives a surplus over the cap back to its owner alone, who may spend it", () => {
    const s = room("vote");
    s.run(anna, "dots.set", { momentId: moment(1), dots: 3 });
    s.run(anna, "dots.set", { momentId: moment(2), dots: 2 });
    s.run(ben, "dots.set", { momentId: moment(1), dots: 2 });
    const draft = s.run(s.facilitator, "moments.merge", { momentId: moment(1), into: moment(2) });
    expect(dotsPlaced(s.tables, anna.id)).toBe(3);
    expect(s.tables.get("dot", dotId(1, anna.id, moment(1)))?.dots).toBe(1);
    expect(s.tables.get("dot", dotId(1, ben.id, moment(1)))?.dots).toBe(2);
    expect(JSON.stringify(draft.touched())).not.toContain(ben.id);
    expect(JSON.stringify(draft.audits)).not.toContain(anna.id);
    expect(s.refusal(anna, "dots.set", { momentId: moment(3), dots: 2 })).toBeUndefined();
  });

  it("[I5] lets the surplus lapse, but not vanish, once the vote is closed", () => {
    const s = room("vote");
    s.run(anna, "dots.set", { momentId: moment(1), dots: 3 });
    s.run(anna, "dots.set", { momentId: moment(2), dots: 2 });
    s.tables.set("workshop", s.tables.workshop().id, { ...s.tables.workshop(), phase: "rate" });
    s.run(s.facilitator, "moments.merge", { momentId: moment(1), into: moment(2) });
    expect(dotsPlaced(s.tables, anna.id)).toBe(3);
    s.run(s.facilitator, "moments.unmerge", { momentId: moment(1) });
    expect(dotsPlaced(s.tables, anna.id)).toBe(5);
  });
});
