import { describe, expect, it } from "vitest";
import { isBefore, isPhase, isWithin, nextState, previousPhase, STATES } from "./phases";
import { agendaOf } from "./workshop-defaults";

const agenda = agendaOf(90);
const short = { ...agenda, frame: { minutes: 0, off: true }, rate: { minutes: 0, off: true } };

describe("the order of phases", () => {
  it("walks from draft to closed and no further", () => {
    const walk = ["draft"] as (typeof STATES)[number][];
    for (let next = nextState("draft", agenda); next; next = nextState(next, agenda)) walk.push(next);
    expect(walk).toEqual(STATES.slice(0, -1));
  });

  it("passes over phases that are switched off, in both directions", () => {
    expect(nextState("lobby", short)).toBe("collect");
    expect(nextState("vote", short)).toBe("reveal");
    expect(previousPhase("collect", short)).toBe("lobby");
    expect(previousPhase("reveal", short)).toBe("vote");
  });

  it("has nothing before the lobby and nothing after closing", () => {
    for (const state of ["draft", "lobby", "closed", "archived"] as const)
      expect(previousPhase(state, agenda)).toBeUndefined();
    expect(nextState("closed", agenda)).toBeUndefined();
    expect(nextState("archived", agenda)).toBeUndefined();
  });

  it("compares states by their place", () => {
    expect(isBefore("vote", "reveal")).toBe(true);
    expect(isBefore("reveal", "reveal")).toBe(false);
    expect(isWithin("rate", "vote", "reveal")).toBe(true);
    expect(isWithin("plan", "vote", "reveal")).toBe(false);
    expect(isPhase("draft")).toBe(false);
    expect(isPhase("lobby")).toBe(true);
  });
});
