import { describe, expect, it } from "vitest";
import { moment, people, ranking } from "./fixtures.testing";
import type { RankingRating } from "./input";
import { rankPoint } from "./rank";

const rate = (
  participantId: string,
  momentId: string,
  importance: number | null,
  satisfaction: number | null,
): RankingRating => ({
  participantId,
  momentId,
  importance,
  satisfaction,
  experience: null,
});

const find = (input: Parameters<typeof ranking>[0], id: string) =>
  rankPoint(ranking(input)).ranking.find((m) => m.id === id);

describe("a ranked moment", () => {
  it("has narrow support if one person holds more than half of at least two dots", () => {
    const dots = (...each: number[]) => ({
      participants: people(3),
      moments: [moment("a", 1)],
      dots: each.map((n, i) => ({ participantId: `p${i + 1}`, momentId: "a", dots: n })),
    });
    expect(find(dots(1), "a")?.narrowSupport).toBe(false);
    expect(find(dots(2), "a")?.narrowSupport).toBe(true);
    expect(find(dots(2, 1), "a")?.narrowSupport).toBe(true);
    expect(find(dots(2, 2), "a")).toMatchObject({ narrowSupport: false, dots: 4, supporters: 2 });
  });

  it("is provisional until minRaters people voted and gave both values", () => {
    const with3 = (last: RankingRating, voters = 3) =>
      find(
        {
          participants: people(3),
          moments: [moment("a", 1), moment("b", 2)],
          dots: people(voters).map(({ id }) => ({ participantId: id, momentId: "b", dots: 1 })),
          ratings: [rate("p1", "a", 4, 4), rate("p2", "a", 4, 4), last],
        },
        "a",
      )?.provisional;
    expect(with3(rate("p3", "a", 4, 4))).toBe(false);
    expect(with3(rate("p3", "a", null, 4))).toBe(true);
    expect(with3(rate("p3", "a", 4, null))).toBe(true);
    expect(with3(rate("p3", "a", 4, 4), 2)).toBe(true);
  });

  it("lies in the quadrant its estimates cut at the means", () => {
    const { ranking: moments } = rankPoint(
      ranking({
        participants: people(1),
        moments: ["fix", "shine", "watch", "ease"].map((id, i) => moment(id, i)),
        ratings: [
          rate("p1", "fix", 5, 1),
          rate("p1", "shine", 5, 5),
          rate("p1", "watch", 1, 1),
          rate("p1", "ease", 1, 5),
        ],
      }),
    );
    for (const { id, quadrant } of moments) expect(quadrant).toBe(id);
  });

  it("counts as at the mean what differs from it by rounding only", () => {
    const same = {
      participants: people(3),
      moments: [moment("a", 1), moment("b", 2)],
      ratings: [rate("p1", "a", 3, 2), rate("p2", "a", 3, 2), rate("p3", "b", 3, 2)],
    };
    expect(find(same, "a")?.quadrant).toBe("shine");
    expect(find(same, "b")?.quadrant).toBe("shine");
  });

  it("hides disagreement below minGroup values of its own", () => {
    const input = {
      config: { minGroup: 3 },
      participants: people(3),
      moments: [moment("a", 1)],
      ratings: [rate("p1", "a", 1, 1), rate("p2", "a", 5, null), rate("p3", "a", 5, 5)],
    };
    expect(find(input, "a")?.disagreement).toEqual({
      importance: { value: 4 / 3 / 2, level: "polarised" },
      satisfaction: { value: null, level: "hidden" },
    });
  });
});
