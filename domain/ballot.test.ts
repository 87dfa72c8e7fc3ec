import { describe, expect, it } from "vitest";
import { momentsOnBallot, pooledVotes } from "./ballot";
import { dotsOf, momentId } from "./commands/ballots.testing";
import { momentOf, scenario } from "./scenario";

describe("[I5] pooled votes", () => {
  const records = [
    momentOf(1),
    momentOf(2, { mergedInto: momentId(1) }),
    momentOf(3, { hiddenAt: 1 }),
    momentOf(4),
    dotsOf(1, 1, 2),
    dotsOf(1, 2, 2),
    dotsOf(2, 2, 1),
    dotsOf(2, 3, 2),
    dotsOf(3, 4, 1, 2),
  ];

  it("add up a person's dots on merged moments, cut them at the cap and count the person once", () => {
    const { tables } = scenario({ phase: "vote", records });
    expect(Object.fromEntries(pooledVotes(tables))).toEqual({ [momentId(1)]: { dots: 4, supporters: 2 } });
  });

  it("leave out hidden moments and the tie-break round", () => {
    const { tables } = scenario({ phase: "vote", records });
    expect(momentsOnBallot(tables).map(({ id }) => id)).toEqual([momentId(1), momentId(4)]);
    expect(pooledVotes(tables).has(momentId(3))).toBe(false);
    expect(pooledVotes(tables).has(momentId(4))).toBe(false);
  });
});
