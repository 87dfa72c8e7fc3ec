import { expect, it } from "vitest";
import { moment, people, ranking } from "./fixtures.testing";
import { rankPoint } from "./rank";

it("says how far a moment moves when one weight changes, and whether it crosses the top", () => {
  const input = ranking({
    config: { topK: 1, weights: { votes: 51, importance: 50, gap: 0, charge: 0 } },
    participants: people(1),
    moments: [moment("dotted", 1), moment("important", 2), moment("neither", 3)],
    dots: [{ participantId: "p1", momentId: "dotted", dots: 3 }],
    ratings: [
      { participantId: "p1", momentId: "dotted", importance: 1, satisfaction: null, experience: null },
      { participantId: "p1", momentId: "important", importance: 5, satisfaction: null, experience: null },
    ],
  });
  const ranges = rankPoint({ ...input, config: { ...input.config, priorStrength: 0 } }).ranking.map(
    ({ id, sensitivity }) => [id, sensitivity],
  );
  expect(ranges).toEqual([
    ["dotted", { rankMin: 1, rankMax: 2, topKStable: false }],
    ["important", { rankMin: 1, rankMax: 2, topKStable: false }],
    ["neither", { rankMin: 3, rankMax: 3, topKStable: true }],
  ]);
});

it("holds the base rank in every range and stays at it where nothing can move", () => {
  const { ranking: only } = rankPoint(
    ranking({ moments: [moment("a", 1)], config: { weights: { votes: 0, importance: 0, gap: 0, charge: 1e308 } } }),
  );
  expect(only[0]?.sensitivity).toEqual({ rankMin: 1, rankMax: 1, topKStable: true });
});
