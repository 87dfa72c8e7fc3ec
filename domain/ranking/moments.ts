import { addValue, createSpreads, disagreement, type Spreads, spreadOf } from "./disagreement";
import type { Estimates } from "./impact";
import type { RankingConfig } from "./input";
import { type Ballots, CHARGE, COUNT, IMPORTANCE, SATISFACTION, WIDTH } from "./pooling";
import { q6 } from "./q6";
import type { MomentQuadrant, PerComponent, RankedMoment } from "./result";
import { type RankRange, rankRanges } from "./sensitivity";
import type { Totals } from "./totals";

/** One scoring pass, to be put into words. */
export interface Scoring {
  ballots: Ballots;
  config: RankingConfig;
  totals: Totals;
  estimates: Estimates;
  shares: PerComponent<number>;
  emphasis: Float64Array;
  /** Impact of the ranked moments before the cap, 0 to 1.25, keyed by index. */
  x: Float64Array;
  /** Moments from rank 1 downwards. */
  order: Int32Array;
}

/** What single ballots say about each moment, beyond the sums. */
interface Voices {
  importance: Spreads;
  satisfaction: Spreads;
  /** Most dots one person put on it. */
  mostDots: Float64Array;
}

/** The ranked moments by rank, with everything but uncertainty (method 7.3 to 7.8). */
export function describeMoments(scoring: Scoring): RankedMoment[] {
  const { ballots, config, order, emphasis, estimates, totals } = scoring;
  const voices = listen(ballots);
  const ranges = rankRanges(order, config.weights, emphasis, estimates, totals, Math.min(config.topK, ballots.ranked));
  const ranking: RankedMoment[] = [];
  for (const m of order) {
    ranking.push(describeMoment(scoring, m, ranking.at(-1), voices, ranges[m] as RankRange));
  }
  return ranking;
}

function listen({ moments, contributors, dots, ratings }: Ballots): Voices {
  const importance = createSpreads(moments.length);
  const satisfaction = createSpreads(moments.length);
  const mostDots = new Float64Array(moments.length);
  for (let cell = 0; cell < (dots.start[contributors] as number); cell++) {
    const m = dots.moment[cell] as number;
    mostDots[m] = Math.max(mostDots[m] as number, dots.values[cell] as number);
  }
  const { values } = ratings;
  for (let cell = 0; cell < (ratings.start[contributors] as number); cell++) {
    const at = cell * WIDTH;
    const m = ratings.moment[cell] as number;
    if (values[at + IMPORTANCE + COUNT] === 1) addValue(importance, m, values[at + IMPORTANCE] as number);
    if (values[at + SATISFACTION + COUNT] === 1) addValue(satisfaction, m, values[at + SATISFACTION] as number);
  }
  return { importance, satisfaction, mostDots };
}

function describeMoment(
  scoring: Scoring,
  m: number,
  previous: RankedMoment | undefined,
  voices: Voices,
  sensitivity: RankRange,
): RankedMoment {
  const { ballots, config, totals, estimates, x } = scoring;
  const count = (column: number) => totals.ratings[m * WIDTH + column + COUNT] as number;
  const score = 100 * Math.min(1, x[m] as number);
  const dots = totals.dots[m] as number;
  const n = {
    importance: count(IMPORTANCE),
    satisfaction: count(SATISFACTION),
    charge: count(CHARGE),
  };
  return {
    id: (ballots.moments[m] as { id: string }).id,
    rank: (previous?.rank ?? 0) + 1,
    score,
    components: componentsOf(estimates, m),
    points: pointsOf(scoring, m),
    dots,
    supporters: totals.supporters[m] as number,
    importance: estimates.has.importance ? (estimates.importance[m] as number) : null,
    satisfaction: estimates.has.satisfaction ? (estimates.satisfaction[m] as number) : null,
    charge: estimates.has.charge ? (estimates.components.charge[m] as number) : null,
    n,
    tiedWithPrevious: previous !== undefined && q6(previous.score - score) <= q6(config.tieMargin),
    narrowSupport: dots >= 2 && 2 * (voices.mostDots[m] as number) > dots,
    provisional: Math.min(n.importance, n.satisfaction, totals.voters) < config.minRaters,
    quadrant: quadrantOf(estimates, m),
    disagreement: {
      importance: disagreement(spreadOf(voices.importance, m), config.minGroup, config.disagreement),
      satisfaction: disagreement(spreadOf(voices.satisfaction, m), config.minGroup, config.disagreement),
    },
    uncertainty: null,
    sensitivity,
  };
}

function componentsOf({ available, components }: Estimates, m: number): PerComponent<number | null> {
  const component = (name: keyof PerComponent<number>) => (available[name] ? (components[name][m] as number) : null);
  return {
    votes: component("votes"),
    importance: component("importance"),
    gap: component("gap"),
    charge: component("charge"),
  };
}

/** Points per bar; they add up to the score because the cap at 100 shrinks all of them alike. */
function pointsOf({ shares, emphasis, estimates, x }: Scoring, m: number): PerComponent<number | null> {
  const isWeighed = shares.votes + shares.importance + shares.gap + shares.charge > 0;
  const scale = (100 * (emphasis[m] as number)) / Math.max(1, x[m] as number);
  const points = (name: keyof PerComponent<number>) =>
    isWeighed && estimates.available[name] ? scale * shares[name] * (estimates.components[name][m] as number) : null;
  return { votes: points("votes"), importance: points("importance"), gap: points("gap"), charge: points("charge") };
}

function quadrantOf({ has, means, importance, satisfaction }: Estimates, m: number): MomentQuadrant | null {
  if (!has.importance || !has.satisfaction) return null;
  const isImportant = q6(importance[m] as number) >= q6(means.importance);
  const isSatisfying = q6(satisfaction[m] as number) >= q6(means.satisfaction);
  if (isImportant) return isSatisfying ? "shine" : "fix";
  return isSatisfying ? "ease" : "watch";
}
