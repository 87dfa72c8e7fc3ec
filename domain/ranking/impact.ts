import type { RankingConfig } from "./input";
import { type Ballots, CHARGE, COUNT, IMPORTANCE, SATISFACTION, WIDTH } from "./pooling";
import type { PerComponent, Steadied } from "./result";
import type { Totals } from "./totals";

/** Steadied estimates and components per moment (method 7.3). Where something is unavailable its numbers are 0 and do not count. */
export interface Estimates {
  pseudoDots: number;
  /** Mean over all values of all people; `has` says whether there is any. */
  means: Steadied<number>;
  has: Steadied<boolean>;
  available: PerComponent<boolean>;
  importance: Float64Array;
  satisfaction: Float64Array;
  components: PerComponent<Float64Array>;
}

export function createEstimates(ballots: Ballots): Estimates {
  const column = () => new Float64Array(ballots.moments.length);
  return {
    pseudoDots: 0,
    means: { importance: 0, satisfaction: 0, charge: 0 },
    has: { importance: false, satisfaction: false, charge: false },
    available: { votes: false, importance: false, gap: false, charge: false },
    importance: column(),
    satisfaction: column(),
    components: { votes: column(), importance: column(), gap: column(), charge: column() },
  };
}

function sumOf(values: Float64Array, from: number, step: number): number {
  let sum = 0;
  for (let at = from; at < values.length; at += step) sum += values[at] as number;
  return sum;
}

function highest(values: Float64Array): number {
  let most = 0;
  for (let at = 0; at < values.length; at++) most = Math.max(most, values[at] as number);
  return most;
}

/**
 * Steadied estimate: (k·mean + sum) / (k + n), the mean itself if k + n is 0. Written so that a huge k does no harm,
 * and kept between `low` and `high` whatever the last bit says.
 */
export function steady(mean: number, sum: number, n: number, k: number, low: number, high: number): number {
  const estimate = k + n === 0 ? mean : mean + (sum - n * mean) / (k + n);
  return Math.min(high, Math.max(low, estimate));
}

/** Fills `out` from the totals. */
export function estimate({ voters, dots, ratings }: Totals, k: number, out: Estimates): void {
  const { means, has, available, components } = out;
  estimateMean(ratings, IMPORTANCE, "importance", out);
  estimateMean(ratings, SATISFACTION, "satisfaction", out);
  estimateMean(ratings, CHARGE, "charge", out);
  available.votes = voters > 0;
  available.importance = has.importance;
  available.gap = has.importance && has.satisfaction;
  available.charge = has.charge;
  steadyColumn(ratings, IMPORTANCE, means.importance, k, [1, 5], out.importance);
  steadyColumn(ratings, SATISFACTION, means.satisfaction, k, [1, 5], out.satisfaction);
  steadyColumn(ratings, CHARGE, means.charge, k, [0, 1], components.charge);
  for (let m = 0; m < dots.length; m++) {
    const importance = ((out.importance[m] as number) - 1) / 4;
    const satisfaction = ((out.satisfaction[m] as number) - 1) / 4;
    components.importance[m] = importance;
    components.gap[m] = Math.max(importance - satisfaction, 0);
  }
  estimateVotes(voters, dots, k, out);
}

/** Share of the most dotted moment, drawn towards 1 by the pseudo-dots of k imaginary average voters. */
function estimateVotes(voters: number, dots: Float64Array, k: number, out: Estimates): void {
  const { votes } = out.components;
  out.pseudoDots = 0;
  if (voters === 0) {
    votes.fill(0);
    return;
  }
  const pseudoDots = Math.min(Number.MAX_VALUE / 2, (k / dots.length) * (sumOf(dots, 0, 1) / voters));
  const most = highest(dots);
  out.pseudoDots = pseudoDots;
  for (let m = 0; m < dots.length; m++) votes[m] = ((dots[m] as number) + pseudoDots) / (most + pseudoDots);
}

function estimateMean(
  ratings: Float64Array,
  column: number,
  name: keyof Steadied<number>,
  { means, has }: Estimates,
): void {
  const n = sumOf(ratings, column + COUNT, WIDTH);
  has[name] = n > 0;
  means[name] = n > 0 ? sumOf(ratings, column, WIDTH) / n : 0;
}

function steadyColumn(
  ratings: Float64Array,
  column: number,
  mean: number,
  k: number,
  range: readonly [number, number],
  out: Float64Array,
): void {
  const [low, high] = range;
  for (let m = 0, at = column; m < out.length; m++, at += WIDTH) {
    out[m] = steady(mean, ratings[at] as number, ratings[at + COUNT] as number, k, low, high);
  }
}

/** The same weights with the largest at 1, so that neither huge nor tiny ones get lost. */
export function normalise({ votes, importance, gap, charge }: PerComponent<number>): PerComponent<number> {
  const largest = Math.max(votes, importance, gap, charge);
  return { votes: votes / largest, importance: importance / largest, gap: gap / largest, charge: charge / largest };
}

/** Share of each component in the composite: the available weights, scaled to add up to 1; all 0 if they add up to 0 (method 7.4). */
export function shareOut(weights: PerComponent<number>, available: PerComponent<boolean>): PerComponent<number> {
  const usable = (name: keyof PerComponent<number>) => (available[name] ? weights[name] : 0);
  const shares = {
    votes: usable("votes"),
    importance: usable("importance"),
    gap: usable("gap"),
    charge: usable("charge"),
  };
  return Math.max(shares.votes, shares.importance, shares.gap, shares.charge) > 0
    ? toSumOne(normalise(shares))
    : shares;
}

function toSumOne({ votes, importance, gap, charge }: PerComponent<number>): PerComponent<number> {
  const sum = votes + importance + gap + charge;
  return { votes: votes / sum, importance: importance / sum, gap: gap / sum, charge: charge / sum };
}

/** Emphasis per moment, by its stage. */
export const emphasisOf = (ballots: Ballots, config: RankingConfig): Float64Array =>
  Float64Array.from(ballots.moments, (m) => config.stageEmphasis[m.stage]);

/** Writes x of method 7.4 for the first `out.length` moments: impact before the cap, 0 to 1.25. */
export function composite(
  shares: PerComponent<number>,
  emphasis: Float64Array,
  { components }: Estimates,
  out: Float64Array,
): void {
  const { votes, importance, gap, charge } = components;
  for (let m = 0; m < out.length; m++) {
    out[m] =
      (emphasis[m] as number) *
      (shares.votes * (votes[m] as number) +
        shares.importance * (importance[m] as number) +
        shares.gap * (gap[m] as number) +
        shares.charge * (charge[m] as number));
  }
}
