import { describe, expect, it } from "vitest";
import { momentId, ratingOf } from "../commands/ballots.testing";
import { momentOf, scenario } from "../scenario";
import { distributionsOf } from "./distributions";
import { rankingInputOf } from "./from-state";

const distributions = (people: number, merged = false) => {
  const records = [
    momentOf(1),
    momentOf(2, merged ? { mergedInto: momentId(1) } : { hiddenAt: 1 }),
    ...Array.from({ length: people }, (_, i) => ratingOf(i + 1, 1, (i % 5) + 1, { satisfaction: i < 4 ? 2 : null })),
    ratingOf(1, 2, 4),
  ];
  const { tables } = scenario({ phase: "rate", participants: people, records });
  return distributionsOf(tables, rankingInputOf(tables));
};

describe("[I12] distributions", () => {
  it("show people per value from five values on, each scale by itself", () => {
    expect(distributions(5)).toEqual({ [momentId(1)]: { importance: [1, 1, 1, 1, 1], satisfaction: null } });
  });

  it("show nothing of four people", () => {
    expect(distributions(4)[momentId(1)]).toEqual({ importance: null, satisfaction: null });
  });

  it("count a person once on a merged moment, at the rounded mean", () => {
    expect(distributions(5, true)[momentId(1)]?.importance).toEqual([0, 1, 2, 1, 1]);
  });
});
