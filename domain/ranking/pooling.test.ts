import { describe, expect, it } from "vitest";
import { moment, people, ranking } from "./fixtures.testing";
import type { RankingRating } from "./input";
import { CHARGE, COUNT, IMPORTANCE, poolBallots, SATISFACTION, WIDTH } from "./pooling";

const dot = (participantId: string, momentId: string, dots: number) => ({ participantId, momentId, dots });
const rating = (participantId: string, momentId: string, change: Partial<RankingRating>): RankingRating => ({
  participantId,
  momentId,
  importance: null,
  satisfaction: null,
  experience: null,
  ...change,
});

/** Dots per contributor, keyed by moment. */
function dotsOf(input: Parameters<typeof ranking>[0]) {
  const { contributors, dots, moments } = poolBallots(ranking(input));
  return Array.from({ length: contributors }, (_, c) => {
    const cells = Array.from(
      { length: (dots.start[c + 1] ?? 0) - (dots.start[c] ?? 0) },
      (_, i) => (dots.start[c] ?? 0) + i,
    );
    return Object.fromEntries(cells.map((cell) => [moments[dots.moment[cell] ?? -1]?.id, dots.values[cell]]));
  });
}

function onlyRating(input: Parameters<typeof ranking>[0]) {
  const { ratings, contributors } = poolBallots(ranking(input));
  expect(ratings.start[contributors]).toBe(1);
  const values = ratings.values.subarray(0, WIDTH);
  const read = (column: number) => (values[column + COUNT] === 1 ? values[column] : null);
  return { importance: read(IMPORTANCE), satisfaction: read(SATISFACTION), charge: read(CHARGE) };
}

describe("dots", () => {
  const moments = [
    moment("a", 1),
    moment("b", 2, { mergedInto: "a" }),
    moment("c", 3, { mergedInto: "b" }),
    moment("d", 4),
  ];

  it("adds up along merges and cuts at the cap, per person", () => {
    const dots = [dot("p1", "a", 2), dot("p1", "c", 2), dot("p2", "b", 1), dot("p2", "b", 1), dot("p2", "d", 9)];
    expect(dotsOf({ participants: people(2), moments, dots })).toEqual([{ a: 3 }, { a: 2, d: 3 }]);
  });

  it("ignores those on hidden moments, but a moment both merged and hidden counts as merged", () => {
    const hidden = [
      moment("a", 1),
      moment("b", 2, { mergedInto: "a", hidden: true }),
      moment("h", 3, { hidden: true }),
      moment("i", 4, { mergedInto: "h" }),
    ];
    const dots = [dot("p1", "b", 1), dot("p1", "h", 1), dot("p2", "i", 2)];
    expect(dotsOf({ participants: people(2), moments: hidden, dots })).toEqual([{ a: 1 }]);
  });

  it("ignores people and moments that are not listed", () => {
    expect(dotsOf({ participants: people(1), moments, dots: [dot("p1", "x", 1), dot("p9", "a", 1)] })).toEqual([]);
  });
});

describe("ratings", () => {
  it("take the mean of several by one person within a merged moment, missing values apart", () => {
    const input = {
      participants: people(1),
      moments: [moment("a", 1), moment("b", 2, { mergedInto: "a" })],
      ratings: [
        rating("p1", "a", { importance: 5, experience: "enhancer" }),
        rating("p1", "b", { importance: 2, satisfaction: 4, experience: "detractor" }),
      ],
    };
    expect(onlyRating(input)).toEqual({ importance: 3.5, satisfaction: 4, charge: 0.8 });
    expect(onlyRating({ ...input, config: { chargeEnhancer: 0 } })).toMatchObject({ charge: 0.5 });
  });

  it.each([
    ["detractor", 1],
    ["standard", 0],
    ["enhancer", 0.6],
  ] as const)("weigh %s as %d", (experience, charge) => {
    expect(
      onlyRating({ participants: people(1), moments: [moment("a", 1)], ratings: [rating("p1", "a", { experience })] }),
    ).toEqual({
      importance: null,
      satisfaction: null,
      charge,
    });
  });

  it("give the same bits whatever the order of one person's rows", () => {
    const rows = (["enhancer", "detractor", "enhancer"] as const).map((experience) =>
      rating("p1", "a", { experience }),
    );
    const chargeOf = (ratings: RankingRating[]) =>
      onlyRating({ config: { chargeEnhancer: 0.1 }, participants: people(1), moments: [moment("a", 1)], ratings })
        .charge;
    expect(chargeOf([...rows].reverse())).toBe(chargeOf(rows));
    expect(chargeOf(rows.slice(1).concat(rows.slice(0, 1)))).toBe(chargeOf(rows));
  });
});

describe("contributors", () => {
  it("are those with a dot or a value, in joinSeq order", () => {
    const { contributors, dots, ratings } = poolBallots(
      ranking({
        participants: [
          { id: "last", joinSeq: 9 },
          { id: "silent", joinSeq: 5 },
          { id: "first", joinSeq: -1 },
        ],
        moments: [moment("a", 1)],
        dots: [dot("last", "a", 2), dot("silent", "a", 0)],
        ratings: [rating("first", "a", { satisfaction: 2 }), rating("silent", "a", {})],
      }),
    );
    expect(contributors).toBe(2);
    expect([...dots.start.subarray(0, 3)]).toEqual([0, 0, 1]);
    expect([...ratings.start.subarray(0, 3)]).toEqual([0, 1, 1]);
  });
});

it("lists the ranked moments first, by evidence, stage and seq", () => {
  const moments = [
    moment("unranked", 0, { shortlisted: false, evidenceCount: 9 }),
    moment("late", 2, { stage: "umot" }),
    moment("second", 3, { stage: "fmot" }),
    moment("first", 1, { stage: "fmot" }),
    moment("proven", 9, { stage: "umot", evidenceCount: 1 }),
  ];
  const ballots = poolBallots(ranking({ moments }));
  expect(ballots.moments.map((m) => m.id)).toEqual(["proven", "first", "second", "late", "unranked"]);
  expect(ballots.ranked).toBe(4);
});
