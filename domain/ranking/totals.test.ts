import { expect, it } from "vitest";
import { moment, people, ranking } from "./fixtures.testing";
import { poolBallots, SATISFACTION, WIDTH } from "./pooling";
import { addUp, createTotals } from "./totals";

it("counts a person as often as they were drawn, and nobody who was not", () => {
  const ballots = poolBallots(
    ranking({
      participants: people(3),
      moments: [moment("a", 1), moment("b", 2)],
      dots: [
        { participantId: "p1", momentId: "a", dots: 2 },
        { participantId: "p2", momentId: "b", dots: 1 },
      ],
      ratings: [
        { participantId: "p1", momentId: "b", importance: null, satisfaction: 4, experience: null },
        { participantId: "p3", momentId: "b", importance: null, satisfaction: 1, experience: null },
      ],
    }),
  );
  const totals = createTotals(ballots);
  addUp(ballots, Int32Array.of(1, 1, 1), totals);
  addUp(ballots, Int32Array.of(2, 0, 1), totals);
  expect(totals.voters).toBe(2);
  expect([...totals.dots]).toEqual([4, 0]);
  expect([...totals.supporters]).toEqual([2, 0]);
  expect([...totals.ratings.subarray(WIDTH + SATISFACTION, WIDTH + SATISFACTION + 2)]).toEqual([9, 3]);
});
