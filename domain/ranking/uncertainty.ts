import { composite, createEstimates, emphasisOf, estimate, shareOut } from "./impact";
import type { RankingConfig, RankingInput } from "./input";
import { createOrdering, orderByImpact } from "./order";
import { type Ballots, poolBallots } from "./pooling";
import { q6 } from "./q6";
import { randomNumbers } from "./random";
import type { Uncertainty, Verdict } from "./result";
import { addUp, createTotals } from "./totals";

const SOLID = 0.8;
const CONTENDER = 0.15;

/**
 * Would other people of this team have said the same? Resamples the contributors with the seed of the configuration
 * (method 7.7). Keyed by moment; null below `minGroup` contributors or without runs.
 */
export function resample(input: RankingInput): Map<string, Uncertainty> | null {
  return resampleBallots(poolBallots(input), input.config);
}

/** `resample` for ballots that are pooled already. */
export function resampleBallots(ballots: Ballots, config: RankingConfig): Map<string, Uncertainty> | null {
  const { contributors, ranked, moments } = ballots;
  const runs = config.bootstrapRuns;
  if (contributors < config.minGroup || runs === 0) return null;
  const rank = createRanker(ballots, config);
  const pointRanks = new Int32Array(ranked);
  rank(new Int32Array(contributors).fill(1), pointRanks, 0, 1);
  const ranks = new Int32Array(ranked * runs);
  const times = new Int32Array(contributors);
  const next = randomNumbers(config.seed);
  for (let run = 0; run < runs; run++) {
    times.fill(0);
    for (let draw = 0; draw < contributors; draw++) {
      const person = Math.floor(next() * contributors);
      times[person] = (times[person] as number) + 1;
    }
    rank(times, ranks, run, runs);
  }
  const topK = Math.min(config.topK, ranked);
  const result = new Map<string, Uncertainty>();
  const histogram = new Int32Array(ranked + 1);
  for (let m = 0; m < ranked; m++) {
    const own = ranks.subarray(m * runs, (m + 1) * runs);
    result.set((moments[m] as { id: string }).id, summarise(own, pointRanks[m] as number, topK, histogram));
  }
  return result;
}

/** Ranks everything for people counted `times` and writes the rank of moment m to `ranks[m * step + run]`. */
function createRanker(ballots: Ballots, config: RankingConfig) {
  const totals = createTotals(ballots);
  const estimates = createEstimates(ballots);
  const ordering = createOrdering(ballots.ranked);
  const emphasis = emphasisOf(ballots, config);
  const x = new Float64Array(ballots.ranked);
  return (times: Int32Array, ranks: Int32Array, run: number, step: number): void => {
    addUp(ballots, times, totals);
    estimate(totals, config.priorStrength, estimates);
    composite(shareOut(config.weights, estimates.available), emphasis, estimates, x);
    orderByImpact(x, totals, estimates, ordering);
    const { order } = ordering;
    for (let place = 0; place < order.length; place++) ranks[(order[place] as number) * step + run] = place + 1;
  };
}

function summarise(ranks: Int32Array, pointRank: number, topK: number, histogram: Int32Array): Uncertainty {
  histogram.fill(0);
  for (let run = 0; run < ranks.length; run++) {
    const rank = ranks[run] as number;
    histogram[rank] = (histogram[rank] as number) + 1;
  }
  let inTop = 0;
  for (let rank = 1; rank <= topK; rank++) inTop += histogram[rank] as number;
  const pTopK = inTop / ranks.length;
  return {
    pTopK,
    rankLow: rankAt(histogram, Math.ceil(ranks.length / 20)),
    rankHigh: rankAt(histogram, Math.ceil((19 * ranks.length) / 20)),
    verdict: verdictOf(pointRank <= topK, pTopK),
  };
}

/** The rank at this position, counted from 1, when all ranks are sorted. */
function rankAt(histogram: Int32Array, position: number): number {
  let rank = 0;
  let seen = 0;
  while (seen < position) {
    rank++;
    seen += histogram[rank] as number;
  }
  return rank;
}

function verdictOf(isTop: boolean, pTopK: number): Verdict {
  if (isTop) return q6(pTopK) >= q6(SOLID) ? "solid" : "contested";
  return q6(pTopK) >= q6(CONTENDER) ? "contender" : "below";
}
