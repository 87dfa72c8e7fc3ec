import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Workshop } from "../records";
import { momentOf, scenario, uuid } from "../scenario";
import { dotId } from "../state";
import { dotsPlaced } from "./ballots";
import type { Actor } from "./rule";
import { SCHEMAS } from "./schemas";

const moment = (n: number) => uuid(`moment ${n}`);
const anna: Actor = { role: "participant", id: uuid("participant 1") };
const ben: Actor = { role: "participant", id: uuid("participant 2") };

const vote = (workshop: Partial<Workshop> = {}, phase: "vote" | "rate" | "reveal" = "vote") =>
  scenario({
    phase,
    workshop,
    records: [momentOf(1), momentOf(2), momentOf(3, { hiddenAt: 1 }), momentOf(4, { mergedInto: moment(1) })],
  });

describe("[I1] setting dots", () => {
  it("replaces instead of adding, so a retry changes nothing", () => {
    const s = vote();
    s.run(anna, "dots.set", { momentId: moment(1), dots: 2 });
    expect(s.run(anna, "dots.set", { momentId: moment(1), dots: 2 }).writes()).toEqual([]);
    s.run(anna, "dots.set", { momentId: moment(1), dots: 3 });
    expect(dotsPlaced(s.tables, anna.id)).toBe(3);
  });

  it("removes the row at zero", () => {
    const s = vote();
    s.run(anna, "dots.set", { momentId: moment(1), dots: 2 });
    s.run(anna, "dots.set", { momentId: moment(1), dots: 0 });
    expect([...s.tables.all("dot")]).toEqual([]);
  });

  it("refuses more than the cap on one moment and more than the budget in all", () => {
    const s = vote();
    expect(s.refusal(anna, "dots.set", { momentId: moment(1), dots: 4 })).toBe("over_cap");
    s.run(anna, "dots.set", { momentId: moment(1), dots: 3 });
    expect(s.refusal(anna, "dots.set", { momentId: moment(2), dots: 3 })).toBe("over_budget");
    expect(s.refusal(anna, "dots.set", { momentId: moment(2), dots: 2 })).toBeUndefined();
    expect(s.refusal(ben, "dots.set", { momentId: moment(2), dots: 3 })).toBeUndefined();
  });

  it("never exceeds the budget, whatever the sequence of taps", () => {
    const tap = fc.record({ momentId: fc.constantFrom(moment(1), moment(2)), dots: fc.integer({ min: 0, max: 5 }) });
    fc.assert(
      fc.property(fc.array(tap), (taps) => {
        const s = vote();
        for (const set of taps) s.refusal(anna, "dots.set", set);
        expect(dotsPlaced(s.tables, anna.id)).toBeLessThanOrEqual(5);
      }),
    );
  });

  it("[I5] takes the place of what lies on merged moments too", () => {
    const s = vote();
    s.tables.set("dot", dotId(1, anna.id, moment(4)), {
      voteRound: 1,
      participantId: anna.id,
      momentId: moment(4),
      dots: 2,
    });
    s.run(anna, "dots.set", { momentId: moment(1), dots: 1 });
    expect([...s.tables.all("dot")].map(({ momentId, dots }) => [momentId, dots])).toEqual([[moment(1), 1]]);
  });

  it("refuses moments that are hidden, merged or unknown", () => {
    for (const n of [3, 4, 9])
      expect(vote().refusal(anna, "dots.set", { momentId: moment(n), dots: 1 })).toBe("not_found");
  });

  it("refuses facilitators, and everybody once the vote is closed", () => {
    const s = vote();
    expect(s.refusal(s.facilitator, "dots.set", { momentId: moment(1), dots: 1 })).toBe("not_joined");
    expect(vote({}, "rate").refusal(anna, "dots.set", { momentId: moment(1), dots: 1 })).toBe("wrong_phase");
    expect(vote({}, "reveal").refusal(anna, "dots.set", { momentId: moment(1), dots: 1 })).toBe("wrong_phase");
  });

  it("knows no other person and whole dots only", () => {
    const parse = (extra: object) => SCHEMAS["dots.set"].safeParse({ momentId: moment(1), dots: 1, ...extra }).success;
    expect([
      parse({}),
      parse({ participantId: ben.id }),
      parse({ dots: -1 }),
      parse({ dots: 1.5 }),
      parse({ dots: Number.POSITIVE_INFINITY }),
      parse({ momentId: "" }),
    ]).toEqual([true, false, false, false, false, false]);
  });

  it("is each person's own: touched for its owner alone", () => {
    expect(
      vote()
        .run(anna, "dots.set", { momentId: moment(1), dots: 1 })
        .touched(),
    ).toEqual([["dot", dotId(1, anna.id, moment(1)), anna.id]]);
  });
});

describe("the tie-break vote", () => {
  const tied = () => vote({ tieBreak: { momentIds: [moment(1), moment(2)], open: true, result: null } }, "reveal");

  it("is one dot, on one of the tied", () => {
    const s = tied();
    expect(s.refusal(anna, "dots.set", { momentId: moment(1), dots: 2 })).toBe("over_cap");
    s.run(anna, "dots.set", { momentId: moment(1), dots: 1 });
    expect(s.refusal(anna, "dots.set", { momentId: moment(2), dots: 1 })).toBe("over_budget");
    s.run(anna, "dots.set", { momentId: moment(1), dots: 0 });
    s.run(anna, "dots.set", { momentId: moment(2), dots: 1 });
    expect([...s.tables.all("dot")]).toEqual([{ voteRound: 2, participantId: anna.id, momentId: moment(2), dots: 1 }]);
    expect(dotsPlaced(s.tables, anna.id)).toBe(0);
  });

  it("refuses any other moment", () => {
    const s = scenario({
      phase: "reveal",
      workshop: { tieBreak: { momentIds: [moment(2)], open: true, result: null } },
      records: [momentOf(1), momentOf(2)],
    });
    expect(s.refusal(anna, "dots.set", { momentId: moment(1), dots: 1 })).toBe("guard_unmet");
  });

  it("is over once it is closed", () => {
    expect(
      vote({ tieBreak: { momentIds: [moment(1)], open: false, result: {} } }, "reveal").refusal(anna, "dots.set", {
        momentId: moment(1),
        dots: 1,
      }),
    ).toBe("wrong_phase");
  });
});

describe("dots for somebody in the room", () => {
  const inRoom = () => {
    const s = vote();
    const person = s.tables.get("participant", anna.id);
    if (person) s.tables.set("participant", anna.id, { ...person, kind: "in_room" });
    return s;
  };

  it("may be set by either facilitator and leave a trace without content", () => {
    const s = inRoom();
    s.run(s.facilitator, "dots.setForInRoom", { participantId: anna.id, momentId: moment(1), dots: 1 });
    const draft = s.run(s.coFacilitator, "dots.setForInRoom", { participantId: anna.id, momentId: moment(1), dots: 3 });
    expect(dotsPlaced(s.tables, anna.id)).toBe(3);
    expect(draft.audits).toEqual([
      { actor: s.coFacilitator, type: "dots.setForInRoom", payload: { participantId: anna.id } },
    ]);
    expect(
      s.refusal(s.facilitator, "dots.setForInRoom", { participantId: anna.id, momentId: moment(2), dots: 3 }),
    ).toBe("over_budget");
  });

  it("are forbidden for people with a device, and to participants", () => {
    const s = inRoom();
    expect(s.refusal(s.facilitator, "dots.setForInRoom", { participantId: ben.id, momentId: moment(1), dots: 1 })).toBe(
      "forbidden",
    );
    expect(s.refusal(ben, "dots.setForInRoom", { participantId: anna.id, momentId: moment(1), dots: 1 })).toBe(
      "forbidden",
    );
  });
});
