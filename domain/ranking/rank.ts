import { orderActions } from "../plan/priority";
import { coverageOf } from "./coverage";
import { composite, createEstimates, type Estimates, emphasisOf, estimate, shareOut } from "./impact";
import type { RankingInput } from "./input";
import { describeMoments } from "./moments";
import { createOrdering, orderByImpact } from "./order";
import { type Ballots, poolBallots } from "./pooling";
import type { RankedMoment, RankingResult, Steadied } from "./result";
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
  const { config } = input;
  const byId = new Map(ranking.map((moment) => [moment.id, moment]));
  const rootOf = (momentId: string): string => ballots.moments[ballots.indexOf.get(momentId) ?? -1]?.id ?? momentId;
  const means = meansOf(estimates);
  return {
    contributors: ballots.contributors,
    voters: totals.voters,
    topK: config.topK,
    means,
    pseudoDots: estimates.pseudoDots,
    ranking,
    actions: orderActions(
      input.actions.map((action) => ({ ...action, momentId: rootOf(action.momentId) })),
      {
        impactByMoment: new Map(ranking.map(({ id, score }) => [id, score])),
        rankByMoment: new Map(ranking.map((moment) => [moment.id, moment.rank])),
        benefitThreshold: config.benefitThreshold,
        effortThreshold: config.effortThreshold,
      },
    ),
    coverage: coverageOf(input, ballots, totals.dots, ranking),
    reviews: reviewsOf(input.checkIns, (momentId) => byId.get(rootOf(momentId)), means.satisfaction, config),
  };
}

function meansOf({ means, has }: Estimates): Steadied<number | null> {
  const meanOf = (name: keyof Steadied<number>) => (has[name] ? means[name] : null);
  return { importance: meanOf("importance"), satisfaction: meanOf("satisfaction"), charge: meanOf("charge") };
}
