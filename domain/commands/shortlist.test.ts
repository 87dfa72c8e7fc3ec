import { describe, expect, it } from "vitest";
import { momentOf, scenario } from "../scenario";
import { dotsOf, momentId, move } from "./ballots.testing";

/** Shortlisted moments after a vote with one row of dots per moment and person. */
function shortlisted(votes: Record<number, number[]>, shortlistSize: number, moments = 8): number[] {
  const dots = Object.entries(votes).flatMap(([moment, given]) =>
    given.map((n, i) => dotsOf(i + 1, Number(moment), n)),
  );
  const records = [...Array.from({ length: moments }, (_, i) => momentOf(i + 1)), ...dots];
  const s = scenario({ phase: "vote", participants: 6, config: { shortlistSize }, records });
  move(s, "rate");
  return [...s.tables.all("moment")]
    .filter((moment) => moment.shortlisted)
    .map(({ seq }) => seq)
    .sort((a, b) => a - b);
}

describe("the shortlist", () => {
  it("takes most dots first, then most supporters, then the smaller number", () => {
    expect(shortlisted({ 3: [3], 5: [1, 1, 1], 7: [2], 2: [1] }, 3)).toEqual([3, 5, 7]);
    expect(shortlisted({ 3: [3], 5: [1, 1, 1] }, 1)).toEqual([5]);
  });

  it("also takes up to two that equal the last one in dots and supporters", () => {
    expect(shortlisted({ 1: [3], 2: [1], 4: [1], 6: [1] }, 2)).toEqual([1, 2, 4, 6]);
    expect(shortlisted({ 1: [3], 2: [1], 4: [1], 6: [1], 8: [1] }, 2)).toEqual([1, 2, 4, 6]);
    expect(shortlisted({ 1: [3], 2: [2], 4: [1, 1] }, 2)).toEqual([1, 4]);
  });

  it("takes all where there are fewer moments than places", () => {
    expect(shortlisted({ 1: [1] }, 8, 3)).toEqual([1, 2, 3]);
  });

  it("[I5] counts pooled dots, and leaves merged and hidden moments out", () => {
    const records = [
      momentOf(1),
      momentOf(2, { mergedInto: momentId(1) }),
      momentOf(3),
      momentOf(4, { hiddenAt: 1 }),
      ...[1, 2].flatMap((person) => [dotsOf(person, 1, 1), dotsOf(person, 2, 1), dotsOf(person, 4, 3)]),
      dotsOf(3, 3, 3),
    ];
    const s = scenario({ phase: "vote", config: { shortlistSize: 1 }, records });
    move(s, "rate");
    expect([1, 2, 3, 4].map((n) => s.tables.get("moment", momentId(n))?.shortlisted)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
