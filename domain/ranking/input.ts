import type { ActionStatus, Experience } from "../records";
import type { Period, Stage } from "../stages";
import type { PerComponent } from "./result";

export interface RankingConfig {
  /** At least 0 each, not all zero; only their ratios matter. */
  weights: PerComponent<number>;
  priorStrength: number;
  chargeEnhancer: number;
  minGroup: number;
  minRaters: number;
  topK: number;
  stageEmphasis: Record<Stage, number>;
  maxDotsPerMoment: number;
  bootstrapRuns: number;
  seed: string;
  disagreement: { mixed: number; polarised: number };
  benefitThreshold: number;
  effortThreshold: number;
  tieMargin: number;
}

export const DEFAULT_CONFIG: RankingConfig = {
  weights: { votes: 30, importance: 25, gap: 25, charge: 20 },
  priorStrength: 3,
  chargeEnhancer: 0.6,
  minGroup: 5,
  minRaters: 3,
  topK: 3,
  stageEmphasis: { lt_zmot: 1, zmot: 1, fmot: 1, smot: 1, umot: 1 },
  maxDotsPerMoment: 3,
  bootstrapRuns: 1000,
  seed: "mot",
  disagreement: { mixed: 0.35, polarised: 0.5 },
  benefitThreshold: 35,
  effortThreshold: 2,
  tieMargin: 1,
};

export interface RankingParticipant {
  id: string;
  joinSeq: number;
}

export interface RankingMoment {
  id: string;
  seq: number;
  stage: Stage;
  period: Period;
  mergedInto: string | null;
  shortlisted: boolean;
  hidden: boolean;
  evidenceCount: number;
}

export interface RankingDot {
  participantId: string;
  momentId: string;
  dots: number;
}

export interface RankingRating {
  participantId: string;
  momentId: string;
  importance: number | null;
  satisfaction: number | null;
  experience: Experience | null;
}

export interface RankingAction {
  id: string;
  seq: number;
  momentId: string;
  effect: number | null;
  effort: number | null;
  status: ActionStatus;
}

export interface RankingTouchpoint {
  stage: Stage;
  period: Period;
}

export interface RankingReRating {
  momentId: string;
  participantId: string | null;
  satisfaction: number | null;
}
export interface RankingCheckIn {
  id: string;
  day: number | string;
  reratings: readonly RankingReRating[];
}

/**
 * Input of the ranking (method 10.1) with every default applied. Ids are any strings; merges have no cycle.
 * Dots and ratings of people or moments that are not listed are ignored; dots of vote round 2 are left out by the caller.
 */
export interface RankingInput {
  config: RankingConfig;
  participants: readonly RankingParticipant[];
  moments: readonly RankingMoment[];
  dots: readonly RankingDot[];
  ratings: readonly RankingRating[];
  actions: readonly RankingAction[];
  /** Without those that are hidden and starter cards nobody adopted; empty means no coverage. */
  touchpoints: readonly RankingTouchpoint[];
  checkIns: readonly RankingCheckIn[];
}
