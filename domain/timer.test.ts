import { expect, it } from "vitest";
import { isTimerRunning, timeLeft } from "./timer";

const unset = { timerEndsAt: null, timerLeftMs: null, pausedAt: null };
const running = { ...unset, timerEndsAt: 5000 };
const stopped = { ...unset, timerLeftMs: 7000 };

it("tells what is left of a timer that runs, stands or was never set", () => {
  expect(timeLeft(running, 2000)).toBe(3000);
  expect(timeLeft(running, 6000)).toBe(-1000);
  expect(timeLeft(stopped, 2000)).toBe(7000);
  expect(timeLeft(unset, 2000)).toBeNull();
  expect([running, stopped, unset].map(isTimerRunning)).toEqual([true, false, false]);
});

it("holds the time while the workshop is paused", () => {
  expect(timeLeft({ ...running, pausedAt: 2000 }, 9000)).toBe(3000);
  expect(timeLeft({ ...stopped, pausedAt: 2000 }, 9000)).toBe(7000);
  expect(isTimerRunning({ ...running, pausedAt: 2000 })).toBe(false);
});
