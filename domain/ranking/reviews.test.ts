import { describe, expect, it } from "vitest";
import { moment, people, ranking } from "./fixtures.testing";
import type { RankingReRating } from "./input";
import { rankPoint } from "./rank";

const again = (
  momentId: string,
  satisfaction: number | null,
  participantId: string | null = null,
): RankingReRating => ({ momentId, participantId, satisfaction });

const input = ranking({
  participants: people(4),
  moments: [
    moment("a", 1),
    moment("b", 2),
    moment("m", 3, { mergedInto: "a" }),
    moment("off", 4, { shortlisted: false }),
  ],
  ratings: people(4).map(({ id }) => ({
    participantId: id,
    momentId: "a",
    importance: null,
    satisfaction: 2,
    experience: null,
  })),
});

const reviewsWith = (reratings: RankingReRating[]) =>
  rankPoint({ ...input, checkIns: [{ id: "c", day: 30, reratings }] }).reviews[0]?.moments;

describe("reviews", () => {
  it("list moments by their first value, at the root, without nothing and unranked ones", () => {
    const moments = reviewsWith([again("b", null), again("off", 5), again("m", 4), again("b", 4), again("a", 4)]);
    expect(moments?.map(({ id, n }) => [id, n])).toEqual([
      ["a", 2],
      ["b", 1],
    ]);
  });

  it("take the mean per person; rows without a person are one each", () => {
    const moments = reviewsWith([again("a", 5, "x"), again("m", 2, "x"), again("a", 3), again("a", 3)]);
    expect(moments?.[0]).toMatchObject({ id: "a", n: 3, before: 2, after: (3 * 2 + 3.5 + 3 + 3) / 6 });
  });

  it("keep check-ins in input order and leave out those without re-ratings", () => {
    const checkIns = [
      { id: "late", day: 90, reratings: [again("a", 5)] },
      { id: "none", day: 60, reratings: [] },
      { id: "early", day: "custom", reratings: [again("a", null)] },
    ];
    expect(
      rankPoint({ ...input, checkIns }).reviews.map(({ checkInId, day, moments }) => [checkInId, day, moments.length]),
    ).toEqual([
      ["late", 90, 1],
      ["early", "custom", 0],
    ]);
  });

  it("have no baseline where nobody rated satisfaction in the workshop", () => {
    const checkIns = [{ id: "c", day: 30, reratings: [again("a", 5), again("a", 5), again("a", 5)] }];
    expect(rankPoint({ ...input, ratings: [], checkIns }).reviews[0]?.moments).toEqual([
      { id: "a", n: 3, before: null, after: null, delta: null, verdict: "no_baseline" },
    ]);
  });
});
