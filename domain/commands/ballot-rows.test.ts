import { describe, expect, it } from "vitest";
import { Draft } from "../draft";
import { scenario, uuid } from "../scenario";
import { ballotRows, deleteBallot } from "./ballot-rows";
import { BALLOTS, personId } from "./ballots.testing";

const action = uuid("action");
const s = scenario({
  phase: "plan",
  participants: 6,
  records: [
    ...BALLOTS,
    ["estimate", { participantId: personId(1), actionId: action, effect: 3, effort: null }],
    ["closingRating", { participantId: personId(1), value: 4 }],
  ],
});

describe("secret answers", () => {
  it("are listed by kind and id, in whatever order they were put", () => {
    expect(ballotRows(s.tables)).toHaveLength(6 + 2 + 24 + 2);
    const ids = ballotRows(s.tables)
      .filter(({ kind }) => kind === "rating")
      .map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it("of one person go together, and what is worked out from them is touched", () => {
    const draft = new Draft(s.tables, { now: 1, seed: "x" });
    deleteBallot(draft, personId(1));
    expect(draft.writes()).toHaveLength(1 + 4 + 1 + 1);
    expect(ballotRows(draft).some(({ record }) => record.participantId === personId(1))).toBe(false);
    expect(draft.touched()).toContainEqual(["estimateSummary", action]);
    expect(draft.touched()).toContainEqual(["closingSummary", "all"]);
  });
});
