import { describe, expect, it } from "vitest";
import { moment, people, ranking } from "./fixtures.testing";
import { poolBallots } from "./pooling";
import { resample, resampleBallots } from "./uncertainty";

/** Six people, all for the first moment but `dissenters` who are for the second; nobody for the third. */
const divided = (dissenters: number, config: Parameters<typeof ranking>[0]["config"] = {}) =>
  ranking({
    config: { bootstrapRuns: 400, topK: 1, ...config },
    participants: people(6),
    moments: [moment("a", 1), moment("b", 2), moment("c", 3)],
    dots: people(6).map(({ id }, i) => ({ participantId: id, momentId: i < dissenters ? "b" : "a", dots: 1 })),
  });

describe("uncertainty", () => {
  it("is none where everybody agrees", () => {
    const result = resample(divided(0));
    expect(result?.get("a")).toEqual({ pTopK: 1, rankLow: 1, rankHigh: 1, verdict: "solid" });
    expect(result?.get("b")).toMatchObject({ pTopK: 0, verdict: "below" });
  });

  it("has a word for each side of the cut", () => {
    const two = resample(divided(2));
    expect(two?.get("a")?.verdict).toBe("solid");
    expect(two?.get("b")?.verdict).toBe("below");
    const three = resample(divided(3));
    expect(three?.get("a")).toMatchObject({ rankLow: 1, rankHigh: 2, verdict: "contested" });
    expect(three?.get("b")).toMatchObject({ rankLow: 1, rankHigh: 2, verdict: "contender" });
    expect(three?.get("c")).toEqual({ pTopK: 0, rankLow: 3, rankHigh: 3, verdict: "below" });
  });

  it("adds up to one place per run over all moments", () => {
    const p = [...(resample(divided(3)) ?? new Map()).values()].map((u) => u.pTopK);
    expect(p.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it("is null below minGroup contributors and without runs", () => {
    expect(resample(divided(2, { minGroup: 7 }))).toBeNull();
    expect(resample(divided(2, { bootstrapRuns: 0 }))).toBeNull();
  });

  it("reads the 90 % range at the right positions for few runs", () => {
    for (const runs of [1, 19, 20, 21]) {
      const u = resample(divided(3, { bootstrapRuns: runs }))?.get("a");
      expect(u?.rankLow).toBeLessThanOrEqual(u?.rankHigh ?? 0);
      expect(u?.pTopK).toBe(Math.round((u?.pTopK ?? 0) * runs) / runs);
    }
  });

  it.each(["", "🎲", "\ud83d", "mot"])("is the same again for the seed %j", (seed) => {
    expect(resample(divided(3, { seed }))).toEqual(resample(divided(3, { seed })));
  });

  it("depends on the seed", () => {
    expect(resample(divided(3, { seed: "" }))).not.toEqual(resample(divided(3, { seed: "🎲" })));
  });

  it("counts every moment as top if fewer are ranked than topK", () => {
    const result = resample(divided(3, { topK: 9 }));
    expect([...(result ?? new Map()).values()].map((u) => u.verdict)).toEqual(["solid", "solid", "solid"]);
  });

  it("is not given for moments that are not ranked", () => {
    const input = divided(1);
    const ballots = poolBallots({ ...input, moments: input.moments.map((m) => ({ ...m, shortlisted: m.id !== "c" })) });
    expect([...(resampleBallots(ballots, input.config) ?? new Map()).keys()]).toEqual(["a", "b"]);
  });

  it("keeps evidence, stage and seq as last tie-breaks in every run", () => {
    const input = divided(0);
    const result = resample({
      ...input,
      moments: [moment("a", 9), moment("b", 2), moment("c", 3, { evidenceCount: 1 })],
    });
    expect(result?.get("c")).toMatchObject({ rankLow: 2, rankHigh: 2 });
    expect(result?.get("b")).toMatchObject({ rankLow: 3, rankHigh: 3 });
  });
});
