import { describe, expect, it } from "vitest";
import { STATES, type WorkshopState } from "../phases";
import { refusalOf, type Scenario, START, scenario, touchpointOf, uuid } from "../scenario";
import { movesFrom } from "../phase-moves";

type Target = Exclude<WorkshopState, "draft" | "archived">;

/** The facilitator moves the group step by step, overriding warnings. */
export function walk(to: Target, s: Scenario): void {
  while (s.tables.workshop().phase !== to) {
    const { phase, agenda, revision } = s.tables.workshop();
    const next = movesFrom(phase, agenda).findLast(() => true) as Target;
    s.run(s.facilitator, "run.movePhase", { to: next, expectedRevision: revision, override: true });
  }
}

const cards = [touchpointOf(1), touchpointOf(2), touchpointOf(3)];

describe("run.movePhase", () => {
  it("[A:run.movePhase] takes a workshop from draft to its close", () => {
    const s = scenario({ records: cards });
    walk("closed", s);
    expect(s.tables.workshop()).toMatchObject({ phase: "closed", revision: 11, closedAt: expect.any(Number) });
    expect(s.refusal(s.facilitator, "run.movePhase", { to: "commit", expectedRevision: 11 })).toBe("wrong_phase");
  });
});
