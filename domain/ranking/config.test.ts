import { describe, expect, it } from "vitest";
import { parseConfig } from "./config";
import { Fault } from "./fields";
import { DEFAULT_CONFIG } from "./input";

const fieldOf = (config: unknown) => {
  try {
    parseConfig(config);
  } catch (error) {
    if (error instanceof Fault) return error.field;
    throw error;
  }
  return null;
};
const weights = { votes: 1, importance: 1, gap: 1, charge: 1 };

describe("configuration", () => {
  it("is the default where nothing is given", () => {
    for (const empty of [undefined, null, {}, { unknown: 1, dotBudget: "x" }])
      expect(parseConfig(empty)).toEqual(DEFAULT_CONFIG);
    expect(parseConfig(Object.fromEntries(Object.keys(DEFAULT_CONFIG).map((key) => [key, null])))).toEqual(
      DEFAULT_CONFIG,
    );
  });

  it("keeps what is given at the ends of each range", () => {
    const least = {
      weights: { votes: 0, importance: 0, gap: 0, charge: 1e-300 },
      priorStrength: 0,
      chargeEnhancer: 0,
      minGroup: 3,
      minRaters: 1,
      topK: 1,
      stageEmphasis: { lt_zmot: 0.8, zmot: 1.25, fmot: 1, smot: 1, umot: 1 },
      maxDotsPerMoment: 1,
      bootstrapRuns: 0,
      seed: "",
      disagreement: { mixed: 0, polarised: 0 },
      benefitThreshold: 0,
      effortThreshold: 1,
      tieMargin: 0,
    };
    expect(parseConfig(least)).toEqual(least);
    expect(parseConfig({ stageEmphasis: { umot: 1.25, zmot: null, other: 9 } }).stageEmphasis).toEqual({
      ...DEFAULT_CONFIG.stageEmphasis,
      umot: 1.25,
    });
  });

  it.each([
    [[], "config"],
    ["x", "config"],
    [{ weights: { ...weights, votes: -1 } }, "config.weights"],
    [{ weights: { votes: 1, importance: 1, gap: 1 } }, "config.weights"],
    [{ weights: { ...weights, gap: null } }, "config.weights"],
    [{ weights: { ...weights, gap: Number.POSITIVE_INFINITY } }, "config.weights"],
    [{ weights: { votes: 0, importance: 0, gap: 0, charge: 0 } }, "config.weights"],
    [{ weights: [] }, "config.weights"],
    [{ priorStrength: -0.1 }, "config.priorStrength"],
    [{ priorStrength: Number.POSITIVE_INFINITY }, "config.priorStrength"],
    [{ chargeEnhancer: 1.1 }, "config.chargeEnhancer"],
    [{ minGroup: 2 }, "config.minGroup"],
    [{ minGroup: 4.5 }, "config.minGroup"],
    [{ minRaters: 0 }, "config.minRaters"],
    [{ topK: 0 }, "config.topK"],
    [{ topK: "3" }, "config.topK"],
    [{ stageEmphasis: 1 }, "config.stageEmphasis"],
    [{ stageEmphasis: { umot: 0.79 } }, "config.stageEmphasis.umot"],
    [{ maxDotsPerMoment: 0 }, "config.maxDotsPerMoment"],
    [{ bootstrapRuns: 10_001 }, "config.bootstrapRuns"],
    [{ bootstrapRuns: -1 }, "config.bootstrapRuns"],
    [{ seed: 7 }, "config.seed"],
    [{ disagreement: { mixed: 0.6, polarised: 0.5 } }, "config.disagreement"],
    [{ disagreement: { mixed: 0.3 } }, "config.disagreement.polarised"],
    [{ disagreement: { mixed: -0.1, polarised: 0.5 } }, "config.disagreement.mixed"],
    [{ disagreement: "x" }, "config.disagreement"],
    [{ benefitThreshold: 101 }, "config.benefitThreshold"],
    [{ effortThreshold: 0.5 }, "config.effortThreshold"],
    [{ tieMargin: -1 }, "config.tieMargin"],
  ])("%j is at fault in %s", (config, field) => {
    expect(fieldOf(config)).toBe(field);
  });
});
