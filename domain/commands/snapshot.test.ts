import { describe, expect, it } from "vitest";
import { rankingInputOf } from "../ranking/from-state";
import { rank, rankPoint } from "../ranking/rank";
import type { Uncertainty } from "../ranking/result";
import { uuid } from "../scenario";
import { latestSnapshot } from "../view/derived";
import { momentId, move, revealed } from "./ballots.testing";
import { inputHashOf } from "./snapshot";

type Given = Parameters<typeof revealed>[0];

/** The worker's part: resamples for the latest snapshot. */
function completed(given: Given = {}) {
  const s = revealed(given);
  const input = rankingInputOf(s.tables);
  const uncertainty = rank(input).ranking.flatMap(({ id, uncertainty }): [string, Uncertainty][] =>
    uncertainty ? [[id, uncertainty]] : [],
  );
  s.run(s.system, "results.complete", { inputHash: inputHashOf(input), uncertainty });
  return { s, uncertainty };
}

describe("the result snapshot", () => {
  it("is written on entering reveal: the point ranking, waiting for its resamples", () => {
    const s = revealed();
    const input = rankingInputOf(s.tables);
    expect(latestSnapshot(s.tables)).toMatchObject({
      formula: "impact/1",
      inputHash: inputHashOf(input),
      complete: false,
      revision: s.tables.workshop().revision,
      result: JSON.parse(JSON.stringify(rankPoint(input))),
    });
    expect(JSON.stringify(latestSnapshot(s.tables))).not.toContain(uuid("participant 1"));
  });

  it("[I12] waits for nothing below minGroup, or without resamples", () => {
    expect(latestSnapshot(revealed({ config: { minGroup: 7 } }).tables)?.complete).toBe(true);
    expect(latestSnapshot(revealed({ config: { bootstrapRuns: 0 } }).tables)?.complete).toBe(true);
  });

  it("takes the resamples of its own input, once", () => {
    const { s, uncertainty } = completed();
    const latest = latestSnapshot(s.tables);
    expect(latest?.complete).toBe(true);
    expect(latest?.result).toEqual(rank(rankingInputOf(s.tables)));
    expect(uncertainty).toHaveLength(4);
  });

  it("refuses resamples of an input that has changed meanwhile", () => {
    const s = revealed();
    const inputHash = inputHashOf(rankingInputOf(s.tables));
    s.run(s.facilitator, "moments.merge", { momentId: momentId(4), into: momentId(1) });
    expect(s.refusal(s.system, "results.complete", { inputHash, uncertainty: [] })).toBe("not_found");
    expect(s.refusal(s.facilitator, "results.complete", { inputHash, uncertainty: [] })).toBe("forbidden");
  });

  it("is written anew when merging, hiding, configuration or removal change the input", () => {
    const s = revealed();
    const count = () => [...s.tables.all("resultSnapshot")].length;
    s.run(s.facilitator, "moments.merge", { momentId: momentId(4), into: momentId(1) });
    expect(count()).toBe(2);
    s.run(s.facilitator, "moments.hide", { momentId: momentId(3) });
    expect(count()).toBe(3);
    s.run(s.facilitator, "workshops.setConfig", { tieMargin: 2 });
    expect(count()).toBe(4);
    s.run(s.facilitator, "participants.remove", { participantId: uuid("participant 6") });
    expect(count()).toBe(5);
    expect(latestSnapshot(s.tables)?.result.contributors).toBe(5);
    s.run(s.facilitator, "moments.rename", { momentId: momentId(1), title: "Other" });
    expect(count()).toBe(5);
  });

  it("keeps its resamples at the close, and after erasure whatever is hidden", () => {
    const { s } = completed();
    const before = latestSnapshot(s.tables)?.result.ranking;
    for (const to of ["ideate", "plan", "commit"] as const) move(s, to);
    s.run(s.facilitator, "workshops.anonymiseNow", {});
    s.run(s.facilitator, "moments.hide", { momentId: momentId(4) });
    const hidden = latestSnapshot(s.tables)?.result.ranking.find(({ id }) => id === momentId(1));
    expect(hidden?.uncertainty).toEqual(before?.find(({ id }) => id === momentId(1))?.uncertainty);
    move(s, "closed");
    expect(latestSnapshot(s.tables)).toMatchObject({ complete: true });
    expect(latestSnapshot(s.tables)?.result.ranking.every(({ uncertainty }) => uncertainty !== null)).toBe(true);
  });
});
