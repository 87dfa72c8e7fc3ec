import { orderActions } from "../plan/priority";
import { coverageOf } from "./coverage";
import { composite, createEstimates, type Estimates, emphasisOf, estimate, shareOut } from "./impact";
import type { RankingInput } from "./input";
import { describeMoments } from "./moments";
import { createOrdering, orderByImpact } from "./order";
import { type Ballots, poolBallots } from "./pooling";
import type { RankedAction, RankedMoment, RankingResult, Steadied } from "./result";
import { reviewsOf } from "./reviews";
import { addUp, createTotals, type Totals } from "./totals";
import { resampleBallots } from "./uncertainty";

/**
 * The ranking of method 7 with everything in it. A pure function: same input, byte-equal result; the order of the
 * input's arrays does not matter, except that reviews follow that of the check-ins (method 7.10).
 */
export function rank(input: RankingInput): RankingResult {
  const ballots = poolBallots(input);
  const result = rankBallots(input, ballots);
  const uncertainty = resampleBallots(ballots, input.config);
  if (uncertainty === null) return result;
  return {
    ...result,
    ranking: result.ranking.map((moment) => ({ ...moment, uncertainty: uncertainty.get(moment.id) ?? null })),
  };
}

/** `rank` without the resamples: every `uncertainty` is null. Fast enough for the moment of the reveal. */
export function rankPoint(input: RankingInput): RankingResult {
  return rankBallots(input, poolBallots(input));
}

function rankBallots(input: RankingInput, ballots: Ballots): RankingResult {
  const { config } = input;
  const totals = createTotals(ballots);
  addUp(ballots, new Int32Array(ballots.contributors).fill(1), totals);
  const estimates = createEstimates(ballots);
  estimate(totals, config.priorStrength, estimates);
  const shares = shareOut(config.weights, estimates.available);
  const emphasis = emphasisOf(ballots, config);
  const x = new Float64Array(ballots.ranked);
  composite(shares, emphasis, estimates, x);
  const ordering = createOrdering(ballots.ranked);
  orderByImpact(x, totals, estimates, ordering);
  const ranking = describeMoments({ ballots, config, totals, estimates, shares, emphasis, x, order: ordering.order });
  return assemble(input, ballots, totals, estimates, ranking);
}

function assemble(
  input: RankingInput,
  ballots: Ballots,
  totals: Totals,
  estimates: Estimates,
  ranking: RankedMoment[],
): RankingResult {
  const means = meansOf(estimates);
  return {
    contributors: ballots.contributors,
    voters: totals.voters,
    topK: input.config.topK,
    means,
    pseudoDots: estimates.pseudoDots,
    ranking,
    actions: input.actions.length > 0 ? planOf(input, ballots, ranking) : [],
    coverage: coverageOf(input, ballots, totals.dots, ranking),
    reviews:
      input.checkIns.length > 0
        ? reviewsOf(input.checkIns, rankedRoots(ballots, ranking), means.satisfaction, input.config)
        : [],
  };
}

const rootOf = (ballots: Ballots, momentId: string): string | undefined =>
  ballots.moments[ballots.indexOf.get(momentId) ?? -1]?.id;

function planOf(input: RankingInput, ballots: Ballots, ranking: readonly RankedMoment[]): RankedAction[] {
  const { benefitThreshold, effortThreshold } = input.config;
  const actions = input.actions.map((action) => ({
    ...action,
    momentId: rootOf(ballots, action.momentId) ?? action.momentId,
  }));
  return orderActions(actions, {
    impactByMoment: new Map(ranking.map(({ id, score }) => [id, score])),
    rankByMoment: new Map(ranking.map((moment) => [moment.id, moment.rank])),
    benefitThreshold,
    effortThreshold,
  });
}

function rankedRoots(ballots: Ballots, ranking: readonly RankedMoment[]) {
  const byId = new Map(ranking.map((moment) => [moment.id, moment]));
  return (momentId: string): RankedMoment | undefined => byId.get(rootOf(ballots, momentId) ?? momentId);
}

function meansOf({ means, has }: Estimates): Steadied<number | null> {
  const meanOf = (name: keyof Steadied<number>) => (has[name] ? means[name] : null);
  return { importance: meanOf("importance"), satisfaction: meanOf("satisfaction"), charge: meanOf("charge") };
}
