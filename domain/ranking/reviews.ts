import { reRate } from "../plan/review";
import type { RankingCheckIn, RankingConfig, RankingReRating } from "./input";
import type { RankedMoment, Review } from "./result";

/**
 * Check-ins with re-ratings, in input order; moments in the order of their first value (method 7.10).
 * @param rankedRoot the ranked moment a reference ends at, undefined for any other
 */
export function reviewsOf(
  checkIns: readonly RankingCheckIn[],
  rankedRoot: (momentId: string) => RankedMoment | undefined,
  mean: number | null,
  { priorStrength, minRaters }: RankingConfig,
): Review[] {
  return checkIns
    .filter(({ reratings }) => reratings.length > 0)
    .map(({ id, day, reratings }) => ({
      checkInId: id,
      day,
      moments: Array.from(valuesByMoment(reratings, rankedRoot), ([moment, people]) => ({
        id: moment.id,
        ...reRate(meansOf(people), { mean, before: moment.satisfaction, priorStrength, minRaters }),
      })),
    }));
}

/** Values per person; rows without a person have a key of their own. */
type Values = Map<string | symbol, number[]>;

function valuesByMoment(
  rows: readonly RankingReRating[],
  rankedRoot: (momentId: string) => RankedMoment | undefined,
): Map<RankedMoment, Values> {
  const byMoment = new Map<RankedMoment, Values>();
  for (const { momentId, participantId, satisfaction } of rows) {
    const moment = rankedRoot(momentId);
    if (moment === undefined || satisfaction === null) continue;
    const people: Values = byMoment.get(moment) ?? new Map();
    byMoment.set(moment, people);
    const person = participantId ?? Symbol("without a person");
    people.set(person, [...(people.get(person) ?? []), satisfaction]);
  }
  return byMoment;
}

const meansOf = (people: Values): number[] =>
  Array.from(people.values(), (values) => values.reduce((sum, value) => sum + value, 0) / values.length);
