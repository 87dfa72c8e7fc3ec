import { describe, expect, it } from "vitest";
import { Draft } from "../draft";
import { STATES, type WorkshopState } from "../phases";
import type { ResultSnapshot } from "../records";
import { momentOf, scenario, START, uuid } from "../scenario";
import { latestSnapshot } from "../view/derived";
import { resultChanged } from "./result-changed";
import { refreshSnapshot } from "./snapshot";

const momentId = uuid("moment 1");

function revealed(phase: WorkshopState) {
  const s = scenario({ phase, records: [momentOf(1), momentOf(2)] });
  const tx = new Draft(s.tables, { now: START, seed: "0" });
  refreshSnapshot(tx);
  s.tables.apply(tx.writes());
  const before = latestSnapshot(s.tables) as ResultSnapshot;
  return { ...s, before, latest: () => latestSnapshot(s.tables) as ResultSnapshot };
}

describe("a change of what the ranking is made of", () => {
  it("concerns the result from the reveal on", () => {
    const concerned = STATES.filter((phase) => {
      const tx = new Draft(revealed(phase).tables, { now: 0, seed: "0" });
      resultChanged(tx);
      return tx.touched().length > 0;
    });
    expect(concerned).toEqual(["reveal", "ideate", "plan", "commit", "closed"]);
  });

  it("is left to the server where no snapshot is known", () => {
    const tx = new Draft(scenario({ phase: "reveal" }).tables, { now: 0, seed: "0" });
    resultChanged(tx);
    expect(tx.touched()).toEqual([]);
  });

  it.each(["merge", "hide", "restage", "evidence"] as const)("writes a new snapshot: %s", (what) => {
    const s = revealed("reveal");
    if (what === "merge") s.run(s.facilitator, "moments.merge", { momentId, into: uuid("moment 2") });
    if (what === "hide") s.run(s.facilitator, "moments.hide", { momentId });
    if (what === "restage") s.run(s.facilitator, "moments.restage", { momentId, stage: "umot" });
    if (what === "evidence") s.run(s.facilitator, "evidence.add", { id: uuid("e"), kind: "survey", sentiment: -1, text: "Slow", momentId });
    expect(s.latest().inputHash).not.toBe(s.before.inputHash);
    expect([...s.tables.all("resultSnapshot")]).toHaveLength(2);
  });

  it("writes none for what the ranking does not see", () => {
    const s = revealed("reveal");
    s.run(s.facilitator, "moments.rename", { momentId, title: "Arriving" });
    expect(s.latest()).toEqual(s.before);
  });
});
