import { expect, it } from "vitest";
import { roomPlan } from "./room-plan";

it.each([
  [null, null, "unknown"],
  [null, 4, "unknown"],
  [12, null, "frontLineUnknown"],
  [12, 0, "tooFew"],
  [12, 5, "tooFew"],
  [12, 6, "enough"],
  [11, 5, "tooFew"],
  [11, 6, "enough"],
  [1, 0, "tooFew"],
  [1, 1, "enough"],
] as const)("of %s people %s from the front line: %s", (peopleExpected, frontLineExpected, state) => {
  expect(roomPlan({ peopleExpected, frontLineExpected }).state).toBe(state);
});

it("wants half of them, rounded up", () => {
  expect(roomPlan({ peopleExpected: 11, frontLineExpected: 4 })).toMatchObject({ people: 11, frontLine: 4, wanted: 6 });
});
