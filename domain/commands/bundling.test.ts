import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../limits";
import { rootOf } from "../moment-root";
import type { Touchpoint, Workshop } from "../records";
import { momentOf, scenario, touchpointOf, uuid } from "../scenario";
import { cardsOf, majority } from "./bundling";

const card = (n: number) => uuid(`touchpoint ${n}`);
const moment = (n: number) => uuid(`moment ${n}`);
const bundle = (n: number, cards: number[]) => ({
  id: moment(n),
  title: `Moment ${n}`,
  touchpointIds: cards.map(card),
});

/** Cards 1 to 4, none in a moment. */
const cluster = (given: Partial<Record<number, Partial<Touchpoint>>> = {}, workshop: Partial<Workshop> = {}) =>
  scenario({ phase: "cluster", workshop, records: [1, 2, 3, 4].map((n) => touchpointOf(n, given[n])) });

describe("the majority", () => {
  it("is the commonest value", () => expect(majority(["a", "b", "b"], "c")).toBe("b"));
  it("[I4] falls back on a tie, and on nothing", () => {
    expect(majority(["a", "b"], "b")).toBe("b");
    expect(majority(["a", "b"], "c")).toBe("c");
    expect(majority([], "c")).toBe("c");
  });
});

describe("bundling cards into a new moment", () => {
  it("[I4] takes stage and period of most cards, each on its own", () => {
    const s = cluster({ 1: { stage: "fmot", period: "before" }, 2: { stage: "fmot", period: "at" } });
    s.run(s.facilitator, "moments.create", bundle(1, [1, 2, 3]));
    expect(s.tables.get("moment", moment(1))).toEqual({ ...momentOf(1)[1], stage: "fmot", period: "at", seq: 1 });
    expect(cardsOf(s.tables, moment(1)).map(({ id }) => id)).toEqual([1, 2, 3].map(card));
  });

  it("takes the first card's on a tie", () => {
    const s = cluster({ 2: { stage: "umot", period: "after" } });
    s.run(s.facilitator, "moments.create", bundle(1, [2, 1]));
    expect(s.tables.get("moment", moment(1))).toMatchObject({ stage: "umot", period: "after" });
  });

  it("takes cards out of where they lay; what is left empty disappears", () => {
    const s = cluster();
    s.run(s.facilitator, "moments.create", bundle(1, [1]));
    s.run(s.facilitator, "moments.create", bundle(2, [2, 3]));
    s.run(s.facilitator, "moments.create", bundle(3, [1, 2]));
    expect([...s.tables.all("moment")].map(({ id }) => id)).toEqual([moment(2), moment(3)]);
    expect(s.tables.get("moment", moment(3))?.seq).toBe(3);
  });

  it("refuses cards that are hidden or unknown, starter cards nobody adopted, and an id that is taken", () => {
    const s = cluster({ 2: { hiddenAt: 1 }, 3: { source: "template", adopted: false } });
    s.run(s.facilitator, "moments.create", bundle(1, [1]));
    expect(
      [bundle(2, [2]), bundle(2, [9]), bundle(2, [1, 3]), bundle(1, [4])].map((b) =>
        s.refusal(s.facilitator, "moments.create", b),
      ),
    ).toEqual(["not_found", "not_found", "guard_unmet", "invalid"]);
  });

  it.each([
    [LIMITS.moments - 1, undefined],
    [LIMITS.moments, "full"],
    [LIMITS.moments + 1, "full"],
  ] as const)("with %i moments answers %s", (count, answer) => {
    const s = scenario({
      phase: "cluster",
      records: [touchpointOf(1), ...Array.from({ length: count }, (_, i) => momentOf(i))],
    });
    expect(s.refusal(s.facilitator, "moments.create", { ...bundle(1, [1]), id: uuid("new") })).toBe(answer);
  });

  it("is for facilitators, while cards are bundled", () => {
    const s = cluster();
    expect(s.refusal(s.participants[0] ?? s.system, "moments.create", bundle(1, [1]))).toBe("forbidden");
    const later = scenario({ phase: "vote" });
    expect(later.refusal(later.facilitator, "moments.create", bundle(1, [1]))).toBe("wrong_phase");
  });
});

describe("moving cards between moments", () => {
  const two = (workshop: Partial<Workshop> = {}) => {
    const s = cluster({ 3: { stage: "umot", period: "after" }, 4: { stage: "umot", period: "after" } }, workshop);
    s.run(s.facilitator, "moments.create", bundle(1, [1]));
    s.run(s.facilitator, "moments.create", bundle(2, [2]));
    return s;
  };

  it("lets the moment follow most of its cards", () => {
    const s = two();
    s.run(s.facilitator, "moments.assign", { touchpointIds: [card(3), card(4)], momentId: moment(1) });
    expect(s.tables.get("moment", moment(1))).toMatchObject({ stage: "umot", period: "after" });
  });

  it("leaves a moment alone that somebody restaged", () => {
    const s = two();
    s.run(s.facilitator, "moments.restage", { momentId: moment(1), stage: "zmot" });
    s.run(s.facilitator, "moments.assign", { touchpointIds: [card(3), card(4)], momentId: moment(1) });
    expect(s.tables.get("moment", moment(1))).toMatchObject({ stage: "zmot", period: "before" });
  });

  it("changes nothing for a card that lies there already", () => {
    const s = two();
    expect(
      s.run(s.facilitator, "moments.assign", { touchpointIds: [card(1), card(1)], momentId: moment(1) }).writes(),
    ).toEqual([]);
  });

  it("takes cards out of any moment, and the empty moment with its suggestions away", () => {
    const s = two();
    s.run(s.participants[0] ?? s.system, "suggestions.add", {
      id: uuid("s"),
      kind: "name",
      momentId: moment(1),
      text: "Arriving",
    });
    s.run(s.facilitator, "moments.assign", { touchpointIds: [card(1)], momentId: null });
    expect(s.tables.get("touchpoint", card(1))?.momentId).toBeNull();
    expect(s.tables.get("moment", moment(1))).toBeUndefined();
    expect([...s.tables.all("suggestion")]).toEqual([]);
  });

  it("keeps a moment that carries evidence or into which another was merged", () => {
    const s = two();
    s.run(s.facilitator, "evidence.add", {
      id: uuid("e"),
      kind: "survey",
      sentiment: 0,
      text: "x",
      momentId: moment(1),
    });
    s.run(s.facilitator, "moments.assign", { touchpointIds: [card(1)], momentId: null });
    s.run(s.facilitator, "moments.create", bundle(3, [3]));
    s.run(s.facilitator, "moments.merge", { momentId: moment(3), into: moment(2) });
    s.run(s.facilitator, "moments.assign", { touchpointIds: [card(2)], momentId: null });
    expect([...s.tables.all("moment")].map(({ id }) => id)).toEqual([1, 2, 3].map(moment));
    s.run(s.facilitator, "moments.assign", { touchpointIds: [card(3)], momentId: null });
    expect([...s.tables.all("moment")].map(({ id }) => id)).toEqual([moment(1)]);
  });

  it("[I3] keeps every empty moment once people have voted: which ones stay would tell who got dots", () => {
    const s = two({ phaseTimes: { vote: { startedAt: 1, usedMs: 0 } } });
    s.run(s.facilitator, "moments.assign", { touchpointIds: [card(1)], momentId: moment(2) });
    expect(s.tables.get("moment", moment(1))).toBeDefined();
  });

  it("refuses moments that are merged, hidden or unknown", () => {
    const s = two();
    s.run(s.facilitator, "moments.create", bundle(3, [3]));
    s.run(s.facilitator, "moments.merge", { momentId: moment(2), into: moment(1) });
    s.run(s.facilitator, "moments.hide", { momentId: moment(3) });
    for (const n of [2, 3, 9])
      expect(s.refusal(s.facilitator, "moments.assign", { touchpointIds: [card(4)], momentId: moment(n) })).toBe(
        "not_found",
      );
  });

  it("[I4] leaves no circle, no dangling card and no merged target, whatever the sequence", () => {
    const n = fc.integer({ min: 1, max: 4 });
    const step = fc.record({
      what: fc.constantFrom("create", "assign", "merge", "unmerge"),
      a: n,
      b: n,
    }) as fc.Arbitrary<Step & { what: keyof typeof ACTS }>;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25, size: "max" }), (steps) => {
        const s = cluster();
        for (const it of steps) {
          ACTS[it.what](s, it);
          expectSound(s);
        }
      }),
      { numRuns: 100 },
    );
  });
});

type Step = { a: number; b: number };
type Room = ReturnType<typeof scenario>;

const ACTS = {
  create: (s: Room, { a, b }: Step) => s.refusal(s.facilitator, "moments.create", bundle(a, [b])),
  assign: (s: Room, { a, b }: Step) =>
    s.refusal(s.facilitator, "moments.assign", { touchpointIds: [card(a)], momentId: moment(b) }),
  merge: (s: Room, { a, b }: Step) =>
    s.refusal(s.facilitator, "moments.merge", { momentId: moment(a), into: moment(b) }),
  unmerge: (s: Room, { a }: Step) => s.refusal(s.facilitator, "moments.unmerge", { momentId: moment(a) }),
};

function expectSound(s: Room): void {
  const moments = [...s.tables.all("moment")];
  const known = new Set<string | null>([null, ...moments.map(({ id }) => id)]);
  expect(moments.filter(({ id }) => rootOf(s.tables, id)?.mergedInto !== null)).toEqual([]);
  expect(moments.filter(({ mergedInto }) => !known.has(mergedInto))).toEqual([]);
  expect([...s.tables.all("touchpoint")].filter(({ momentId }) => !known.has(momentId))).toEqual([]);
}
