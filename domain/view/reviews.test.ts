import { expect, it } from "vitest";
import type { RankingResult } from "../ranking/result";
import type { Kind, RecordOf } from "../records";
import { momentOf, START, scenario, uuid } from "../scenario";
import { reviewsFor } from "./reviews";

const result = {
  means: { importance: 4, satisfaction: 3, charge: 0.5 },
  ranking: [{ id: uuid("moment 1"), rank: 1, score: 80, satisfaction: 2 }],
} as RankingResult;

const snapshot = [
  "resultSnapshot",
  { id: "s", revision: 1, formula: "impact/1", inputHash: "", at: START, result, complete: true, distributions: {} },
];
const checkIn = (heldOn: string | null) => [
  "checkIn",
  { id: "c", day: 90, dueOn: "2026-12-14", heldOn, summary: null, debrief: null, updates: [] },
];
const reRating = (momentNumber: number, rater: number, satisfaction: number) => [
  "reRating",
  { checkInId: "c", momentId: uuid(`moment ${momentNumber}`), raterId: `r${rater}`, satisfaction },
];

function reviews(...records: unknown[]) {
  const all = [momentOf(1), momentOf(2, { mergedInto: uuid("moment 1") }), momentOf(3), ...records];
  const { tables } = scenario({ phase: "closed", records: all as (readonly [Kind, RecordOf<Kind>])[] });
  return reviewsFor(tables);
}

it("compares with the frozen baseline, merged moments counted where they lie now", () => {
  const [review] = reviews(snapshot, checkIn("2026-12-14"), reRating(1, 1, 5), reRating(2, 2, 5), reRating(1, 3, 5));
  expect(review).toMatchObject({ checkInId: "c", day: 90 });
  expect(review?.moments).toEqual([{ id: uuid("moment 1"), n: 3, before: 2, after: 4, delta: 2, verdict: "better" }]);
});

it("gives no value that stands for fewer people than minRaters", () => {
  const [review] = reviews(snapshot, checkIn("2026-12-14"), reRating(1, 1, 5), reRating(3, 2, 1));
  expect(review?.moments).toEqual([
    { id: uuid("moment 1"), n: 1, before: 2, after: null, delta: null, verdict: "too_few" },
  ]);
});

it("says nothing while the check-in is open, without re-ratings, or without a result", () => {
  const ratings = [1, 2, 3].map((rater) => reRating(1, rater, 5));
  expect(reviews(snapshot, checkIn(null), ...ratings)).toEqual([]);
  expect(reviews(snapshot, checkIn("2026-12-14"))).toEqual([]);
  expect(reviews(checkIn("2026-12-14"), ...ratings)).toEqual([]);
});
