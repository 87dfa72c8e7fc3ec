import { describe, expect, it } from "vitest";
import { canMove, movesFrom } from "./phase-moves";
import { STATES, type WorkshopState } from "./phases";
import { agendaOf } from "./workshop-defaults";

const ALL_ON = agendaOf(90);
const QUICK = {
  ...ALL_ON,
  frame: { minutes: 0, off: true },
  rate: { minutes: 0, off: true },
  ideate: { minutes: 0, off: true },
};

/** Every state and where the group may go from it: back to earlier phases, on to the next one. */
const TABLE: Record<WorkshopState, WorkshopState[]> = {
  draft: ["lobby"],
  lobby: ["frame"],
  frame: ["lobby", "collect"],
  collect: ["lobby", "frame", "cluster"],
  cluster: ["lobby", "frame", "collect", "vote"],
  vote: ["lobby", "frame", "collect", "cluster", "rate"],
  rate: ["lobby", "frame", "collect", "cluster", "vote", "reveal"],
  reveal: ["lobby", "frame", "collect", "cluster", "vote", "rate", "ideate"],
  ideate: ["lobby", "frame", "collect", "cluster", "vote", "rate", "reveal", "plan"],
  plan: ["lobby", "frame", "collect", "cluster", "vote", "rate", "reveal", "ideate", "commit"],
  commit: ["lobby", "frame", "collect", "cluster", "vote", "rate", "reveal", "ideate", "plan", "closed"],
  closed: [],
  archived: [],
};

const WITHOUT_THREE: Partial<Record<WorkshopState, WorkshopState[]>> = {
  lobby: ["collect"],
  vote: ["lobby", "collect", "cluster", "reveal"],
  reveal: ["lobby", "collect", "cluster", "vote", "plan"],
  commit: ["lobby", "collect", "cluster", "vote", "reveal", "plan", "closed"],
};

describe("moving the group", () => {
  it.each(STATES)("from %s goes nowhere but where the table says", (from) => {
    for (const to of STATES) expect(canMove(from, to, ALL_ON), `${from} to ${to}`).toBe(TABLE[from].includes(to));
    expect(movesFrom(from, ALL_ON)).toEqual(TABLE[from]);
  });

  it.each(Object.entries(WITHOUT_THREE))("from %s passes over what is switched off, both ways", (from, to) => {
    expect(movesFrom(from as WorkshopState, QUICK)).toEqual(to);
  });

  it("leaves a phase that was switched off while the group was in it", () => {
    expect(canMove("rate", "reveal", QUICK)).toBe(true);
    expect(canMove("rate", "vote", QUICK)).toBe(true);
  });
});
