import { describe, expect, it } from "vitest";
import { type Scenario, scenario } from "../scenario";
import { isTimerRunning, timeLeft } from "../timer";

const timer = (s: Scenario) => {
  const workshop = s.tables.workshop();
  const left = timeLeft(workshop, s.now());
  return isTimerRunning(workshop) ? { runs: left, left: null } : { runs: null, left };
};

describe("the timer", () => {
  it("[A:run.startTimer] runs for the phase's minutes, or as long as it is told", () => {
    const s = scenario({ phase: "vote" });
    s.run(s.facilitator, "run.startTimer", {});
    expect(timer(s)).toEqual({ runs: 5 * 60_000 - 1000, left: null });
    s.run(s.facilitator, "run.startTimer", { seconds: 30 });
    expect(timer(s)).toEqual({ runs: 29_000, left: null });
  });

  it("[A:run.pauseTimer] stops with what is left, and goes on with it", () => {
    const s = scenario({ phase: "vote" });
    s.run(s.facilitator, "run.startTimer", { seconds: 60 });
    s.wait(9);
    s.run(s.facilitator, "run.pauseTimer", {});
    expect(timer(s)).toEqual({ runs: null, left: 50_000 });
    s.wait(1000);
    expect(s.run(s.facilitator, "run.pauseTimer", {}).workshop().timerLeftMs).toBe(50_000);
    s.run(s.facilitator, "run.startTimer", {});
    expect(timer(s)).toEqual({ runs: 49_000, left: null });
  });

  it("[A:run.extendTimer] gives and takes time, never below none", () => {
    const s = scenario({ phase: "vote" });
    s.run(s.facilitator, "run.startTimer", { seconds: 60 });
    s.run(s.facilitator, "run.extendTimer", { seconds: 60 });
    expect(timer(s).runs).toBe(118_000);
    s.run(s.facilitator, "run.extendTimer", { seconds: -600 });
    expect(timer(s).runs).toBe(-1000);
    s.wait(500);
    s.run(s.facilitator, "run.extendTimer", { seconds: 60 });
    expect(timer(s).runs).toBe(59_000);
    s.run(s.facilitator, "run.pauseTimer", {});
    s.run(s.facilitator, "run.extendTimer", { seconds: -600 });
    expect(timer(s)).toEqual({ runs: null, left: 0 });
    expect(s.refusal(s.facilitator, "run.startTimer", {})).toBe("guard_unmet");
  });

  it("[A:run.pause] [A:run.resume] stops with the pause and goes on after it", () => {
    const s = scenario({ phase: "vote" });
    s.run(s.facilitator, "run.startTimer", { seconds: 60 });
    s.run(s.facilitator, "run.pause", {});
    expect(timer(s)).toEqual({ runs: null, left: 59_000 });
    const { pausedAt } = s.tables.workshop();
    expect(s.run(s.coFacilitator, "run.pause", {}).writes()).toEqual([]);
    expect(s.refusal(s.facilitator, "run.startTimer", {})).toBe("guard_unmet");
    expect(s.tables.workshop().pausedAt).toBe(pausedAt);
    s.run(s.facilitator, "run.resume", {});
    expect(timer(s)).toEqual({ runs: 58_000, left: null });
    expect(s.run(s.facilitator, "run.resume", {}).writes()).toEqual([]);
  });

  it("stays still through a pause if it did not run before", () => {
    const s = scenario({ phase: "vote" });
    s.run(s.facilitator, "run.pause", {});
    s.run(s.facilitator, "run.resume", {});
    expect(timer(s)).toEqual({ runs: null, left: null });
    expect(s.tables.workshop().pausedAt).toBeNull();
  });

  it("stays stopped through a pause if somebody had stopped it, before or meanwhile", () => {
    const s = scenario({ phase: "vote" });
    s.run(s.facilitator, "run.startTimer", { seconds: 60 });
    s.run(s.facilitator, "run.pauseTimer", {});
    s.run(s.facilitator, "run.pause", {});
    s.run(s.facilitator, "run.resume", {});
    expect(timer(s)).toEqual({ runs: null, left: 59_000 });
    s.run(s.facilitator, "run.startTimer", {});
    s.run(s.facilitator, "run.pause", {});
    s.wait(500);
    s.run(s.facilitator, "run.pauseTimer", {});
    s.run(s.facilitator, "run.resume", {});
    expect(timer(s)).toEqual({ runs: null, left: 58_000 });
  });

  it("takes and gives time while a pause holds it", () => {
    const s = scenario({ phase: "vote" });
    s.run(s.facilitator, "run.startTimer", { seconds: 60 });
    s.run(s.facilitator, "run.pause", {});
    s.wait(500);
    s.run(s.facilitator, "run.extendTimer", { seconds: 60 });
    expect(timer(s)).toEqual({ runs: null, left: 119_000 });
    s.run(s.facilitator, "run.extendTimer", { seconds: -600 });
    s.run(s.facilitator, "run.extendTimer", { seconds: 30 });
    s.run(s.facilitator, "run.resume", {});
    expect(timer(s)).toEqual({ runs: 29_000, left: null });
  });
});
