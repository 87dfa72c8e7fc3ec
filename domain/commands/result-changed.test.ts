import { describe, expect, it } from "vitest";
import { Draft } from "../draft";
import { scenario, uuid } from "../scenario";
import { latestSnapshot } from "../view/derived";
import { momentId, revealed } from "./ballots.testing";
import { resultChanged } from "./result-changed";

describe("a changed result", () => {
  it("is nothing before the reveal, and the server's affair where no snapshot is known", () => {
    for (const phase of ["rate", "reveal"] as const) {
      const draft = new Draft(scenario({ phase }).tables, { now: 1, seed: "x" });
      resultChanged(draft);
      expect(draft.writes()).toEqual([]);
    }
  });

  it("comes with new evidence, which breaks ties", () => {
    const s = revealed();
    const before = latestSnapshot(s.tables)?.inputHash;
    s.run(s.facilitator, "evidence.add", {
      id: uuid("evidence"),
      kind: "review",
      sentiment: -1,
      text: "Slow",
      momentId: momentId(1),
    });
    expect(latestSnapshot(s.tables)?.inputHash).not.toBe(before);
    s.run(s.facilitator, "evidence.remove", { id: uuid("evidence") });
    expect(latestSnapshot(s.tables)?.inputHash).toBe(before);
  });
});
