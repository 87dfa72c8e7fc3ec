import { describe, expect, it } from "vitest";
import { moment, people, ranking } from "./fixtures.testing";
import { createEstimates, estimate, normalise, shareOut, steady } from "./impact";
import { poolBallots } from "./pooling";
import { rankPoint } from "./rank";
import { addUp, createTotals } from "./totals";

const rated = { participantId: "p1", momentId: "a", importance: null, satisfaction: null, experience: null };

describe("the steadied estimate", () => {
  it("adds k imaginary average people", () => {
    expect(steady(4, 10, 2, 3, 1, 5)).toBeCloseTo((3 * 4 + 10) / 5, 12);
    expect(steady(4, 0, 0, 3, 1, 5)).toBe(4);
    expect(steady(4, 10, 2, 0, 1, 5)).toBe(5);
  });

  it("is the mean where nobody counts, imaginary or real, and stays finite for a huge k", () => {
    expect(steady(2.5, 0, 0, 0, 1, 5)).toBe(2.5);
    expect(steady(2.5, 10, 2, Number.MAX_VALUE, 1, 5)).toBe(2.5);
  });

  it("never leaves the scale by a last bit", () => {
    expect(steady(5, 5 * 3 + 1e-15, 3, 1e-9, 1, 5)).toBeLessThanOrEqual(5);
  });
});

describe("weights", () => {
  const all = { votes: true, importance: true, gap: true, charge: true };
  const weights = { votes: 30, importance: 25, gap: 25, charge: 20 };

  it("are shared out among the available components", () => {
    const full = shareOut(weights, all);
    for (const name of ["votes", "importance", "gap", "charge"] as const)
      expect(full[name]).toBeCloseTo(weights[name] / 100, 12);
    const shares = shareOut(weights, { ...all, charge: false, gap: false });
    expect(shares.votes).toBeCloseTo(30 / 55, 12);
    expect(shares.importance).toBeCloseTo(25 / 55, 12);
    expect(shares.gap + shares.charge).toBe(0);
  });

  it("are all 0 where the available ones add up to 0", () => {
    expect(shareOut({ votes: 0, importance: 0, gap: 0, charge: 5 }, { ...all, charge: false })).toEqual({
      votes: 0,
      importance: 0,
      gap: 0,
      charge: 0,
    });
  });

  it("neither overflow nor vanish", () => {
    const huge = shareOut({ votes: 1.7e308, importance: 1.7e308, gap: 0, charge: 0 }, all);
    expect([huge.votes, huge.importance]).toEqual([0.5, 0.5]);
    expect(normalise({ votes: 5e-324, importance: 0, gap: 0, charge: 0 }).votes).toBe(1);
  });
});

describe("missing data", () => {
  const base = { participants: people(1), moments: [moment("a", 1), moment("b", 2)] };
  const first = (input: Parameters<typeof ranking>[0]) => rankPoint(ranking({ ...base, ...input })).ranking[0];

  it("without importance makes importance and gap unavailable", () => {
    const result = first({
      ratings: [{ ...rated, satisfaction: 2 }],
      dots: [{ participantId: "p1", momentId: "a", dots: 1 }],
    });
    expect(result).toMatchObject({
      components: { importance: null, gap: null, charge: null },
      importance: null,
      satisfaction: 2,
      score: 100,
      quadrant: null,
    });
    expect(result?.points).toMatchObject({ votes: 100, importance: null, gap: null, charge: null });
  });

  it("without satisfaction makes only the gap unavailable", () => {
    expect(first({ ratings: [{ ...rated, importance: 5, experience: "detractor" }] })).toMatchObject({
      components: { votes: null, importance: 1, gap: null, charge: 1 },
      score: 100,
    });
  });

  it("gives 0 and no bars where only an unavailable component has weight, yet keeps the components", () => {
    expect(
      first({
        config: { weights: { votes: 1, importance: 0, gap: 0, charge: 0 } },
        ratings: [{ ...rated, importance: 5 }],
      }),
    ).toMatchObject({
      score: 0,
      components: { importance: 1 },
      points: { votes: null, importance: null, gap: null, charge: null },
    });
  });
});

it("draws votes towards the most dotted moment by pseudo-dots, finite for any k", () => {
  const ballots = poolBallots(
    ranking({
      participants: people(1),
      moments: [moment("a", 1), moment("b", 2)],
      dots: [{ participantId: "p1", momentId: "a", dots: 3 }],
    }),
  );
  const totals = createTotals(ballots);
  addUp(ballots, Int32Array.of(1), totals);
  const estimates = createEstimates(ballots);
  estimate(totals, 3, estimates);
  expect(estimates.pseudoDots).toBe(4.5);
  expect([...estimates.components.votes]).toEqual([1, 0.6]);
  estimate(totals, Number.MAX_VALUE, estimates);
  expect([...estimates.components.votes]).toEqual([1, 1]);
  addUp(ballots, Int32Array.of(0), totals);
  estimate(totals, 3, estimates);
  expect([estimates.pseudoDots, estimates.available.votes, ...estimates.components.votes]).toEqual([0, false, 0, 0]);
});
