import { describe, expect, it } from "vitest";
import { Draft } from "../draft";
import { STATES } from "../phases";
import { momentOf, scenario, touchpointOf } from "../scenario";
import { beginPhase, completePhase, roundOnEntering } from "./phase-effects";

const draftOf = (given: Parameters<typeof scenario>[0] = {}) =>
  new Draft(scenario(given).tables, { now: 1, seed: "x" });

describe("phases begin and end", () => {
  it("with effects of their own only where the method names one", () => {
    const given = { records: [touchpointOf(1), momentOf(1), momentOf(2)] };
    const ending = STATES.filter((phase) => {
      const draft = draftOf(given);
      completePhase(draft, phase, { override: true });
      return draft.writes().length > 0;
    });
    const beginning = STATES.filter((phase) => {
      const draft = draftOf(given);
      beginPhase(draft, phase);
      return draft.writes().length > 0;
    });
    expect(ending).toEqual(["cluster"]);
    expect(beginning).toEqual(["vote", "reveal", "commit", "closed"]);
  });
});

describe("the round in which a phase begins", () => {
  it("of ideate is 1 coming from before, and stays what it was coming back", () => {
    expect(roundOnEntering(draftOf({ workshop: { round: 2 } }), "reveal", "ideate")).toBe(1);
    expect(roundOnEntering(draftOf({ workshop: { round: 2 } }), "plan", "ideate")).toBe(2);
  });

  it("of collect is 2 once cards of people were shown, starters apart", () => {
    expect(roundOnEntering(draftOf({ records: [touchpointOf(1, { source: "template" })] }), "frame", "collect")).toBe(
      1,
    );
    expect(roundOnEntering(draftOf({ records: [touchpointOf(1)] }), "frame", "collect")).toBe(2);
    expect(roundOnEntering(draftOf(), "vote", "collect")).toBe(2);
  });

  it("of other phases goes on", () => {
    expect(roundOnEntering(draftOf({ workshop: { round: 2 } }), "collect", "cluster")).toBe(2);
  });
});
