export const STAGES = ["lt_zmot", "zmot", "fmot", "smot", "umot"] as const;
export type Stage = (typeof STAGES)[number];

export const PERIODS = ["before", "at", "after"] as const;
export type Period = (typeof PERIODS)[number];

export const CHANNELS = ["ad", "web", "social", "email", "phone", "app", "print", "post", "place", "person"] as const;
export type Channel = (typeof CHANNELS)[number];

const USUAL_PERIOD: Record<Stage, Period> = {
  lt_zmot: "before",
  zmot: "before",
  fmot: "at",
  smot: "at",
  umot: "after",
};
const USUAL_STAGE: Record<Period, Stage> = { before: "zmot", at: "smot", after: "umot" };

/** The period a card of this stage has unless somebody overrides it (method 1.1, decision 2). */
export const usualPeriod = (stage: Stage): Period => USUAL_PERIOD[stage];

/** The stage stored for a card of the three-stage model, where people choose only the period (method 4.1). */
export const usualStage = (period: Period): Stage => USUAL_STAGE[period];
