import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Draft } from "../draft";
import type { WorkshopState } from "../phases";
import type { Dot } from "../records";
import { momentOf, scenario, uuid } from "../scenario";
import { dotId } from "../state";
import { dotsOn, dotsPlaced, settleBallots } from "./ballots";
import type { Actor } from "./rule";

const moment = (n: number) => uuid(`moment ${n}`);
const anna: Actor = { role: "participant", id: uuid("participant 1") };
const dot = (n: number, dots: number, voteRound = 1): readonly ["dot", Dot] => [
  "dot",
  { voteRound, participantId: anna.id, momentId: moment(n), dots },
];

describe("dots of a person", () => {
  const s = scenario({
    phase: "vote",
    records: [
      momentOf(1),
      momentOf(2, { mergedInto: moment(1) }),
      momentOf(3),
      momentOf(4, { hiddenAt: 1 }),
      dot(1, 2),
      dot(2, 2),
      dot(3, 1),
      dot(4, 3),
      dot(3, 1, 2),
    ],
  });

  it("[I5] are pooled where moments were merged, and capped when counted", () => {
    expect(dotsOn(s.tables, anna.id, moment(1))).toBe(4);
    expect(dotsPlaced(s.tables, anna.id)).toBe(3 + 1);
  });

  it("do not count on hidden moments, nor those of the tie-break", () => {
    expect(dotsPlaced(s.tables, "nobody")).toBe(0);
    expect(dotsOn(s.tables, anna.id, moment(3))).toBe(1);
  });
});

describe("settling ballots", () => {
  const settled = (phase: WorkshopState, dots: (readonly ["dot", Dot])[], first?: string) => {
    const { tables } = scenario({
      phase,
      records: [momentOf(1), momentOf(2, { mergedInto: moment(1) }), momentOf(3), momentOf(4), ...dots],
    });
    const draft = new Draft(tables, { now: 0, seed: "0" });
    settleBallots(draft, [anna.id], first);
    return [1, 2, 3, 4].map((n) => draft.get("dot", dotId(1, anna.id, moment(n)))?.dots ?? 0);
  };

  it("gives back what lies over the cap, first from what was merged", () => {
    expect(settled("vote", [dot(1, 3), dot(2, 2)])).toEqual([3, 0, 0, 0]);
    expect(settled("vote", [dot(1, 2), dot(2, 2)])).toEqual([2, 1, 0, 0]);
  });

  it("gives back what lies over the budget, first from the moment that came last", () => {
    expect(settled("vote", [dot(1, 2), dot(3, 2), dot(4, 3)])).toEqual([2, 0, 2, 1]);
    expect(settled("reveal", [dot(1, 2), dot(3, 2), dot(4, 3)], moment(3))).toEqual([2, 0, 0, 3]);
  });

  it("lets a surplus over the cap lie once the vote is closed", () => {
    expect(settled("reveal", [dot(1, 3), dot(2, 2)])).toEqual([3, 2, 0, 0]);
  });

  it("leaves sound ballots and those of the tie-break alone", () => {
    expect(settled("vote", [dot(1, 2), dot(3, 3)])).toEqual([2, 0, 3, 0]);
    expect(settled("vote", [dot(3, 3), dot(4, 2), dot(3, 1, 2)])).toEqual([0, 0, 3, 2]);
  });

  it("does nothing before there is a budget", () => {
    const { tables } = scenario({ phase: "cluster", records: [momentOf(1), dot(1, 99)] });
    const draft = new Draft(tables, { now: 0, seed: "0" });
    settleBallots(draft, [anna.id]);
    expect(draft.writes()).toEqual([]);
  });
});

describe("[I1] budget and cap", () => {
  type Step = { who: number; n: number; into: number; dots: number };
  type Room = ReturnType<typeof scenario>;

  const enter = (s: Room, phase: WorkshopState) =>
    s.tables.set("workshop", s.tables.workshop().id, { ...s.tables.workshop(), phase });
  const ACTS = {
    dots: (s: Room, { who, n, dots }: Step) =>
      s.refusal(s.participants[who] ?? anna, "dots.set", { momentId: moment(n), dots }),
    merge: (s: Room, { n, into }: Step) =>
      s.refusal(s.facilitator, "moments.merge", { momentId: moment(n), into: moment(into) }),
    unmerge: (s: Room, { n }: Step) => s.refusal(s.facilitator, "moments.unmerge", { momentId: moment(n) }),
    hide: (s: Room, { n }: Step) => s.refusal(s.facilitator, "moments.hide", { momentId: moment(n) }),
    unhide: (s: Room, { n }: Step) => s.refusal(s.facilitator, "moments.unhide", { momentId: moment(n) }),
    close: (s: Room) => enter(s, "rate"),
    open: (s: Room) => enter(s, "vote"),
  };

  const expectWithin = (s: Room) => {
    for (const { id } of s.participants) expect(dotsPlaced(s.tables, id)).toBeLessThanOrEqual(5);
    for (const { dots } of s.tables.all("dot")) expect(dots).toBeLessThanOrEqual(3);
  };

  it("hold whatever people and facilitators do", () => {
    const n = fc.integer({ min: 1, max: 5 });
    const step = fc.record({
      what: fc.constantFrom("dots", "dots", "dots", "dots", "merge", "unmerge", "hide", "unhide", "close", "open"),
      who: fc.integer({ min: 0, max: 1 }),
      n,
      into: n,
      dots: fc.integer({ min: 0, max: 4 }),
    }) as fc.Arbitrary<Step & { what: keyof typeof ACTS }>;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40, size: "max" }), (steps) => {
        const s = scenario({ phase: "vote", participants: 2, records: [1, 2, 3, 4, 5].map((i) => momentOf(i)) });
        for (const it of steps) {
          ACTS[it.what](s, it);
          expectWithin(s);
        }
      }),
      { numRuns: 200 },
    );
  });
});
