import { z } from "zod";
import { period, stage } from "../fields.schema";
import type { RankingResult } from "../ranking/result";

/** Ids as other programs may choose them; never a name that objects have by birth, such as `__proto__`. */
export const ref = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/);

const number = z.number();
const value = number.nullable();
const count = number.int().min(0);
const rank = number.int().min(1);
const share = number.min(0).max(1);
const per = <T extends z.ZodType>(each: T) =>
  z.strictObject({ votes: each, importance: each, gap: each, charge: each });
const steadied = <T extends z.ZodType>(each: T) =>
  z.strictObject({ importance: each, satisfaction: each, charge: each });
const disagreement = z.strictObject({ value, level: z.enum(["agreed", "mixed", "polarised", "hidden"]) });

const rankedMoment = z.strictObject({
  id: ref,
  rank,
  score: number.min(0).max(100),
  components: per(value),
  points: per(value),
  dots: count,
  supporters: count,
  importance: value,
  satisfaction: value,
  charge: value,
  n: steadied(count),
  tiedWithPrevious: z.boolean(),
  narrowSupport: z.boolean(),
  provisional: z.boolean(),
  quadrant: z.enum(["fix", "shine", "watch", "ease"]).nullable(),
  disagreement: z.strictObject({ importance: disagreement, satisfaction: disagreement }),
  uncertainty: z
    .strictObject({
      pTopK: share,
      rankLow: rank,
      rankHigh: rank,
      verdict: z.enum(["solid", "contested", "contender", "below"]),
    })
    .nullable(),
  sensitivity: z.strictObject({ rankMin: rank, rankMax: rank, topKStable: z.boolean() }),
});

const rankedAction = z.strictObject({
  id: ref,
  momentId: ref,
  benefit: number,
  priority: number,
  quadrant: z.enum(["quick_win", "big_bet", "fill_in", "set_aside"]),
  effort: number,
  priorityRank: rank,
  planOrder: rank,
});

const coverageEntry = <T extends z.ZodType>(key: T) =>
  z.strictObject({
    key,
    touchpoints: count,
    share,
    dots: count,
    topK: count,
    actions: count,
    flags: z.array(z.enum(["empty", "thin", "no_action"])).max(3),
  });

const review = z.strictObject({
  checkInId: ref,
  day: z.union([number, z.string().max(20)]),
  moments: z
    .array(
      z.strictObject({
        id: ref,
        n: count,
        before: value,
        after: value,
        delta: value,
        verdict: z.enum(["better", "worse", "unclear", "too_few", "no_baseline"]),
      }),
    )
    .max(400),
});

/** A ranking result (method 10.2) as it stands in a file. */
export const rankingResult = z.strictObject({
  contributors: count,
  voters: count,
  topK: rank,
  means: steadied(value),
  pseudoDots: number,
  ranking: z.array(rankedMoment).max(400),
  actions: z.array(rankedAction).max(500),
  coverage: z
    .strictObject({
      stages: z.array(coverageEntry(stage)).max(5),
      periods: z.array(coverageEntry(period)).max(3),
      orphanTopMoments: z.array(ref).max(50),
    })
    .nullable(),
  reviews: z.array(review).max(50),
}) satisfies z.ZodType<RankingResult>;
