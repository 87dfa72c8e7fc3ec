import { describe, expect, it } from "vitest";
import type { Kind, RecordOf, ResultSnapshot } from "../records";
import { scenario, touchpointOf, uuid } from "../scenario";
import { cardCounts } from "./card-counts";
import { derivedKeys, deriveFor, latestSnapshot, progressOf } from "./derived";

const phone = { surface: "phone" } as const;
const people = (n: number) => Array.from({ length: n }, (_, i) => uuid(`participant ${i + 1}`));
const snapshot = (at: number): ResultSnapshot => ({
  id: `s${at}`,
  revision: at,
  formula: "impact/1",
  inputHash: "h",
  at,
  complete: true,
  distributions: {},
  result: {
    contributors: 3,
    voters: 3,
    topK: 3,
    means: { importance: null, satisfaction: null, charge: null },
    pseudoDots: 0,
    ranking: [],
    actions: [],
    coverage: null,
    reviews: [],
  },
});

describe("derived records", () => {
  it("count cards by stage and period, without hidden ones and starters nobody took up", () => {
    const { tables } = scenario({
      phase: "collect",
      records: [
        touchpointOf(1),
        touchpointOf(2, { stage: "umot", period: "after", displayOrder: null }),
        touchpointOf(3, { hiddenAt: 1 }),
        touchpointOf(4, { source: "template", adopted: false }),
        touchpointOf(5, { source: "template", adopted: true }),
      ],
    });
    expect(cardCounts(tables)).toEqual({
      total: 3,
      stages: { lt_zmot: 0, zmot: 0, fmot: 0, smot: 2, umot: 1 },
      periods: { before: 0, at: 2, after: 1 },
    });
    expect(deriveFor(tables, "cardCounts", "all", { surface: "review" })).toBeUndefined();
  });

  it("hand out the latest result from the reveal on, without what belongs to the plan", () => {
    const records: (readonly [Kind, RecordOf<Kind>])[] = [
      ["resultSnapshot", snapshot(1)],
      ["resultSnapshot", snapshot(2)],
    ];
    expect(deriveFor(scenario({ phase: "rate", records }).tables, "result", "latest", phone)).toBeUndefined();
    const shown = deriveFor(scenario({ phase: "reveal", records }).tables, "result", "latest", phone);
    expect(shown).toMatchObject({ revision: 2, contributors: 3 });
    expect(shown).not.toHaveProperty("inputHash");
    expect(shown).not.toHaveProperty("actions");
    expect(latestSnapshot(scenario().tables)).toBeUndefined();
    expect(deriveFor(scenario({ phase: "reveal" }).tables, "result", "latest", phone)).toBeUndefined();
  });

  it("give medians of estimates only from `minRaters` people on", () => {
    const estimates = (n: number) =>
      people(n).map(
        (participantId, i) => ["estimate", { participantId, actionId: "a", effect: i + 1, effort: null }] as const,
      );
    const two = scenario({ phase: "plan", records: estimates(2) }).tables;
    expect(deriveFor(two, "estimateSummary", "a", phone)).toMatchObject({ n: 2, effect: null, effort: null });
    const four = scenario({ phase: "plan", participants: 4, records: estimates(4) }).tables;
    expect(deriveFor(four, "estimateSummary", "a", phone)).toEqual({ n: 4, effect: 2.5, effort: null, closed: false });
    expect(deriveFor(scenario({ phase: "ideate" }).tables, "estimateSummary", "a", phone)).toBeUndefined();
  });

  it("show closing ratings as a distribution only from `minGroup` answers on (I12)", () => {
    const ratings = (n: number) =>
      people(n).map((participantId) => ["closingRating", { participantId, value: 4 }] as const);
    expect(
      deriveFor(scenario({ phase: "commit", records: ratings(4) }).tables, "closingSummary", "all", phone),
    ).toEqual({ n: 4, closed: false, distribution: null });
    expect(
      deriveFor(scenario({ phase: "commit", records: ratings(5) }).tables, "closingSummary", "all", phone),
    ).toMatchObject({ n: 5, distribution: [0, 0, 0, 5, 0] });
    expect(deriveFor(scenario({ phase: "plan" }).tables, "closingSummary", "all", phone)).toBeUndefined();
  });

  it("count who has finished, never who", () => {
    const { tables, participants } = scenario({ phase: "vote", participants: 3 });
    const id = participants[0]?.id ?? "";
    const person = tables.get("participant", id);
    if (person) tables.set("participant", id, { ...person, done: ["vote:1", "collect:1"] });
    expect(progressOf(tables)).toEqual({ done: 1, total: 3 });
    expect(deriveFor(tables, "progress", "now", phone)).toEqual({ done: 1, total: 3 });
    expect(deriveFor(tables, "presence", "now", phone)).toBeUndefined();
    expect(deriveFor(tables, "leading", "now", phone)).toBeUndefined();
  });

  it("are all named for a snapshot", () => {
    expect([...derivedKeys(scenario().tables)].map(([kind]) => kind)).toEqual([
      "cardCounts",
      "result",
      "closingSummary",
    ]);
  });
});
