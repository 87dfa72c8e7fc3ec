import type { RankingResult } from "../ranking/result";
import type { Listed } from "./references";

/** The new id of something, undefined if there is no such thing (any more). */
export type Translate = (list: Listed, id: string) => string | undefined;

/** A ranking result with other ids; what has none is left out. */
export function translateResult(result: RankingResult, to: Translate): RankingResult {
  const { coverage } = result;
  return {
    ...result,
    ranking: withIds(result.ranking, "moments", to),
    actions: withIds(result.actions, "actions", to).flatMap((action) =>
      known(to("moments", action.momentId), (momentId) => ({ ...action, momentId })),
    ),
    coverage: coverage && {
      ...coverage,
      orphanTopMoments: coverage.orphanTopMoments.flatMap((id) => to("moments", id) ?? []),
    },
    reviews: result.reviews.flatMap((review) =>
      known(to("checkIns", review.checkInId), (checkInId) => ({
        ...review,
        checkInId,
        moments: withIds(review.moments, "moments", to),
      })),
    ),
  };
}

const known = <T>(id: string | undefined, make: (id: string) => T): T[] => (id === undefined ? [] : [make(id)]);

const withIds = <T extends { id: string }>(rows: readonly T[], list: Listed, to: Translate): T[] =>
  rows.flatMap((row) => known(to(list, row.id), (id) => ({ ...row, id })));
