import { describe, expect, it } from "vitest";
import { newWorkshop } from "@/domain/workshop-defaults";
import { clockOf, passedMark, secondsLeft, timerAt } from "./timer";

const vote = { ...newWorkshop({ id: "w", title: "T", joinCode: "ABCD2345", now: 0 }), phase: "vote" as const };
const FIVE_MINUTES = 300_000;

describe("the clock", () => {
  it("is absent until somebody starts it", () => {
    expect(timerAt(vote, 0)).toBeUndefined();
  });

  it("stands while paused and never runs below nothing", () => {
    expect(timerAt({ ...vote, timerLeftMs: 61_000 }, 9e9)).toMatchObject({ leftMs: 61_000, isRunning: false });
    expect(timerAt({ ...vote, timerEndsAt: 1000 }, 5000)).toMatchObject({ leftMs: 0, level: "over" });
  });

  it("changes colour at a fifth and at a twentieth of the phase's minutes", () => {
    const level = (leftMs: number) => timerAt({ ...vote, timerEndsAt: leftMs }, 0)?.level;
    expect(level(FIVE_MINUTES / 5 + 1)).toBe("calm");
    expect(level(FIVE_MINUTES / 5)).toBe("soon");
    expect(level(FIVE_MINUTES / 20)).toBe("last");
  });

  it("counts a begun second whole", () => {
    expect(clockOf(378_000).text).toBe("6:18");
    expect(clockOf(1).text).toBe("0:01");
  });

  it("tells each mark once, the last one if several went by, and none when it gets time", () => {
    const marks = [300, 60, 30, 0];
    expect(passedMark(marks, 61, 60)).toBe(60);
    expect(passedMark(marks, 60, 59)).toBeUndefined();
    expect(passedMark(marks, 310, 20)).toBe(30);
    expect(passedMark(marks, 20, 80)).toBeUndefined();
    expect(passedMark(marks, undefined, 30)).toBeUndefined();
    expect(passedMark(marks, 1, secondsLeft(timerAt({ ...vote, timerEndsAt: 1000 }, 5000)))).toBe(0);
    expect(secondsLeft(timerAt({ ...vote, timerLeftMs: 61_000 }, 0))).toBeUndefined();
  });
});
