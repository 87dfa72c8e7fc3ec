import { STAGES, type Stage } from "../stages";
import { type Check, Fault, isNumberFrom, isText, isWholeFrom, optional, type Row, required, rowOf } from "./fields";
import { DEFAULT_CONFIG, type RankingConfig } from "./input";

/** The ranking's configuration with every default applied (method 10.1). @throws Fault */
export function parseConfig(value: unknown): RankingConfig {
  const row = (value ?? null) === null ? {} : rowOf(value, "config");
  const setting = (
    key: Exclude<keyof RankingConfig, "weights" | "stageEmphasis" | "disagreement" | "seed">,
    rule: Check<number>,
  ): number => optional(row, key, "config", rule, DEFAULT_CONFIG[key]);
  return {
    weights: parseWeights(row),
    priorStrength: setting("priorStrength", isNumberFrom(0)),
    chargeEnhancer: setting("chargeEnhancer", isNumberFrom(0, 1)),
    minGroup: setting("minGroup", isWholeFrom(3)),
    minRaters: setting("minRaters", isWholeFrom(1)),
    topK: setting("topK", isWholeFrom(1)),
    stageEmphasis: parseEmphasis(row),
    maxDotsPerMoment: setting("maxDotsPerMoment", isWholeFrom(1)),
    bootstrapRuns: setting("bootstrapRuns", isWholeFrom(0, 10_000)),
    seed: optional(row, "seed", "config", isText, DEFAULT_CONFIG.seed),
    disagreement: parseDisagreement(row),
    benefitThreshold: setting("benefitThreshold", isNumberFrom(0, 100)),
    effortThreshold: setting("effortThreshold", isNumberFrom(1, 5)),
    tieMargin: setting("tieMargin", isNumberFrom(0, 100)),
  };
}

/** Every fault of the weights is one of the whole set, so the field is always `config.weights`. */
function parseWeights(config: Row): RankingConfig["weights"] {
  const given = config.weights ?? null;
  if (given === null) return DEFAULT_CONFIG.weights;
  const row = rowOf(given, "config.weights");
  const weight = (key: keyof RankingConfig["weights"]): number => {
    const rule = isNumberFrom(0);
    const value = row[key];
    if (!rule.accepts(value))
      throw new Fault("config.weights", "must have votes, importance, gap and charge, each a number of at least 0");
    return value;
  };
  const weights = {
    votes: weight("votes"),
    importance: weight("importance"),
    gap: weight("gap"),
    charge: weight("charge"),
  };
  if (Object.values(weights).every((w) => w === 0)) throw new Fault("config.weights", "must not all be zero");
  return weights;
}

function parseEmphasis(config: Row): Record<Stage, number> {
  const given = config.stageEmphasis ?? null;
  const row = given === null ? {} : rowOf(given, "config.stageEmphasis");
  const emphasis = { ...DEFAULT_CONFIG.stageEmphasis };
  for (const stage of STAGES)
    emphasis[stage] = optional(row, stage, "config.stageEmphasis", isNumberFrom(0.8, 1.25), 1);
  return emphasis;
}

function parseDisagreement(config: Row): RankingConfig["disagreement"] {
  const given = config.disagreement ?? null;
  if (given === null) return DEFAULT_CONFIG.disagreement;
  const row = rowOf(given, "config.disagreement");
  const mixed = required(row, "mixed", "config.disagreement", isNumberFrom(0, 1));
  const polarised = required(row, "polarised", "config.disagreement", isNumberFrom(0, 1));
  if (mixed > polarised) throw new Fault("config.disagreement", "mixed must not be above polarised");
  return { mixed, polarised };
}
