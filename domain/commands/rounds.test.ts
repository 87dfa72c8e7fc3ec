import { describe, expect, it } from "vitest";
import { scenario, touchpointOf } from "../scenario";
import { STAGES, usualPeriod } from "../stages";
import { revealed } from "./ballots.testing";

describe("run.openRound", () => {
  it("[A:run.openRound] [I13] shows everybody's cards, shuffled, and raises the revision", () => {
    const s = scenario({
      phase: "collect",
      records: [1, 2, 3].map((n) => touchpointOf(n, { displayOrder: n === 3 ? 0.3 : null })),
    });
    const draft = s.run(s.facilitator, "run.openRound", { expectedRevision: 0 });
    const places = [...s.tables.all("touchpoint")].map(({ displayOrder }) => displayOrder);
    expect(places).not.toContain(null);
    expect(places).not.toContain(0.3);
    expect(s.tables.workshop()).toMatchObject({ round: 2, revision: 1 });
    expect(draft.touched()).toBe("*");
  });

  it("[A:run.openRound] opens once, for the one who pressed first, and only where there are rounds", () => {
    const s = scenario({ phase: "collect" });
    s.run(s.facilitator, "run.openRound", { expectedRevision: 0 });
    expect(s.refusal(s.coFacilitator, "run.openRound", { expectedRevision: 0 })).toBe("stale_revision");
    expect(s.refusal(s.coFacilitator, "run.openRound", { expectedRevision: 1 })).toBe("guard_unmet");
    const vote = scenario({ phase: "vote" });
    expect(vote.refusal(vote.facilitator, "run.openRound", { expectedRevision: 0 })).toBe("wrong_phase");
    const ideate = scenario({ phase: "ideate", records: [touchpointOf(1)] });
    ideate.run(ideate.facilitator, "run.openRound", { expectedRevision: 0 });
    expect([...ideate.tables.all("touchpoint")][0]?.displayOrder).toBe(0.001);
  });
});

describe("the question of round 2", () => {
  it("asks for what the first round left out, whatever was asked before", () => {
    const s = scenario({
      phase: "collect",
      records: [1, 2, 3, 4].map((n) =>
        touchpointOf(n, { stage: n < 3 ? "zmot" : "smot", period: n < 3 ? "before" : "at" }),
      ),
    });
    s.run(s.facilitator, "run.sendPrompt", { prompt: { stage: "fmot" } });
    s.run(s.facilitator, "run.openRound", { expectedRevision: 0 });
    expect(s.tables.workshop().prompt).toEqual({ period: "after" });
  });

  it("stays what it was where nothing is wanting", () => {
    const spread = STAGES.map((stage, n) => touchpointOf(n, { stage, period: usualPeriod(stage) }));
    const s = scenario({ phase: "collect", records: spread });
    s.run(s.facilitator, "run.sendPrompt", { prompt: { stage: "fmot" } });
    s.run(s.facilitator, "run.openRound", { expectedRevision: 0 });
    expect(s.tables.workshop().prompt).toEqual({ stage: "fmot" });
  });

  it("is none where nothing is wanting, and none for ideas", () => {
    const spread = [...STAGES, ...STAGES].map((stage, n) => touchpointOf(n, { stage, period: usualPeriod(stage) }));
    for (const s of [
      scenario({ phase: "collect", records: spread }),
      scenario({ phase: "ideate", records: spread.slice(0, 1) }),
    ]) {
      s.run(s.facilitator, "run.openRound", { expectedRevision: 0 });
      expect(s.tables.workshop().prompt).toBeNull();
    }
  });
});

describe("run.sendPrompt", () => {
  it("[A:run.sendPrompt] puts the question of a stage or period on all phones and takes it back", () => {
    const s = scenario({ phase: "collect" });
    s.run(s.facilitator, "run.sendPrompt", { prompt: { stage: "umot" } });
    expect(s.tables.workshop().prompt).toEqual({ stage: "umot" });
    s.run(s.facilitator, "run.sendPrompt", { prompt: null });
    expect(s.tables.workshop().prompt).toBeNull();
  });
});

describe("run.setRevealStep", () => {
  it("[A:run.setRevealStep] goes as far as there are ranks", () => {
    const s = revealed();
    s.run(s.facilitator, "run.setRevealStep", { step: 2 });
    expect(s.tables.workshop().revealStep).toBe(2);
    const draft = s.run(s.facilitator, "run.setRevealStep", { step: 400 });
    expect(s.tables.workshop().revealStep).toBe(4);
    expect(draft.touched()).toContainEqual(["result", "latest"]);
  });
});
