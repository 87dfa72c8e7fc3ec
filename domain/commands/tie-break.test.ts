import { describe, expect, it } from "vitest";
import { momentOf, scenario } from "../scenario";
import { latestSnapshot } from "../view/derived";
import { dotsOf, momentId, move, personId } from "./ballots.testing";

/** Moments 2 and 3 are tied behind moment 1; 4 got nothing. */
function tied() {
  const s = scenario({
    phase: "rate",
    records: [1, 2, 3, 4].map((n) => momentOf(n)),
  });
  for (const [, row] of [dotsOf(1, 1, 3), dotsOf(2, 1, 3), dotsOf(1, 2, 2), dotsOf(2, 3, 2)])
    s.tables.set("dot", `1:${row.participantId}:${row.momentId}`, row);
  move(s, "reveal");
  return s;
}
const person = (n: number) => ({ role: "participant", id: personId(n) }) as const;
const pair = { momentIds: [momentId(2), momentId(3)] };

describe("the tie-break vote", () => {
  it("[A:run.openVoteRound] is held among the tied only", () => {
    const s = tied();
    expect(latestSnapshot(s.tables)?.result.ranking.map(({ tiedWithPrevious }) => tiedWithPrevious)).toEqual([
      false,
      false,
      true,
      false,
    ]);
    for (const momentIds of [
      [momentId(1), momentId(2)],
      [momentId(2), momentId(4)],
      [momentId(2), momentId(2)],
    ])
      expect(s.refusal(s.facilitator, "run.openVoteRound", { momentIds })).toBe("guard_unmet");
    s.run(s.facilitator, "run.openVoteRound", pair);
    expect(s.tables.workshop().tieBreak).toEqual({ ...pair, open: true, result: null });
    expect(s.refusal(s.coFacilitator, "run.openVoteRound", pair)).toBe("guard_unmet");
  });

  it("[A:run.closeVoteRound] keeps its result with the decision, and enters no score", () => {
    const s = tied();
    const before = latestSnapshot(s.tables);
    s.run(s.facilitator, "run.openVoteRound", pair);
    s.run(person(1), "dots.set", { momentId: momentId(3), dots: 1 });
    s.run(person(2), "dots.set", { momentId: momentId(3), dots: 1 });
    s.run(s.facilitator, "run.closeVoteRound", {});
    expect(s.tables.workshop().tieBreak).toEqual({
      ...pair,
      open: false,
      result: { [momentId(2)]: 0, [momentId(3)]: 2 },
    });
    expect(latestSnapshot(s.tables)).toBe(before);
    expect(s.refusal(s.facilitator, "run.closeVoteRound", {})).toBe("guard_unmet");
  });

  it("begins anew without the dots of an earlier one", () => {
    const s = tied();
    s.run(s.facilitator, "run.openVoteRound", pair);
    s.run(person(1), "dots.set", { momentId: momentId(2), dots: 1 });
    s.run(s.facilitator, "run.closeVoteRound", {});
    s.run(s.facilitator, "run.openVoteRound", pair);
    s.run(s.facilitator, "run.closeVoteRound", {});
    expect(s.tables.workshop().tieBreak?.result).toEqual({ [momentId(2)]: 0, [momentId(3)]: 0 });
  });

  it("is closed when the group moves on, and cannot be opened after erasure", () => {
    const s = tied();
    s.run(s.facilitator, "run.openVoteRound", pair);
    s.run(person(1), "dots.set", { momentId: momentId(2), dots: 1 });
    move(s, "ideate");
    expect(s.tables.workshop().tieBreak).toMatchObject({ open: false, result: { [momentId(2)]: 1 } });
    move(s, "reveal");
    s.run(s.facilitator, "workshops.anonymiseNow", {});
    expect(s.refusal(s.facilitator, "run.openVoteRound", pair)).toBe("anonymised");
  });
});
