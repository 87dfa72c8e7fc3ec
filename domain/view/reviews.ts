import { rootOf } from "../moment-root";
import { rankingInputOf } from "../ranking/from-state";
import type { Review, ReviewedMoment } from "../ranking/result";
import { reviewsOf } from "../ranking/reviews";
import type { StateReader } from "../state";
import { latestSnapshot } from "./derived";

/**
 * Satisfaction before and now per held check-in (method 9.2), against the baseline the latest result froze.
 * While a check-in is open nothing is shown, and below `minRaters` no value: the difference between two looks would be one
 * person's answer.
 */
export function reviewsFor(state: StateReader): Review[] {
  const baseline = latestSnapshot(state)?.result;
  if (!baseline) return [];
  const ranked = new Map(baseline.ranking.map((moment) => [moment.id, moment]));
  const rankedRoot = (momentId: string) => ranked.get(rootOf(state, momentId)?.id ?? momentId);
  const { config, checkIns } = rankingInputOf(state);
  const held = checkIns.filter(({ id }) => state.get("checkIn", id)?.heldOn);
  const reviews = reviewsOf(held, rankedRoot, baseline.means.satisfaction, config);
  return reviews.map((review) => ({ ...review, moments: review.moments.map(withheld) }));
}

const withheld = (moment: ReviewedMoment): ReviewedMoment =>
  moment.verdict === "too_few" ? { ...moment, after: null, delta: null } : moment;
