import type { Period, Stage } from "../stages";

/** Per component, in [0, 1] or in points; null where the component is unavailable (method 7.4). */
export interface PerComponent<T> {
  votes: T;
  importance: T;
  gap: T;
  charge: T;
}
export type Verdict = "solid" | "contested" | "contender" | "below";
export type MomentQuadrant = "fix" | "shine" | "watch" | "ease";
export type DisagreementLevel = "agreed" | "mixed" | "polarised" | "hidden";
export interface Disagreement {
  value: number | null;
  level: DisagreementLevel;
}
export interface Uncertainty {
  pTopK: number;
  rankLow: number;
  rankHigh: number;
  verdict: Verdict;
}
export interface Steadied<T> {
  importance: T;
  satisfaction: T;
  charge: T;
}

export interface RankedMoment {
  id: string;
  rank: number;
  /** Impact, 0 to 100. */
  score: number;
  components: PerComponent<number | null>;
  points: PerComponent<number | null>;
  dots: number;
  supporters: number;
  /** Steadied estimates: 1 to 5, 1 to 5, 0 to 1. */
  importance: number | null;
  satisfaction: number | null;
  charge: number | null;
  n: Steadied<number>;
  tiedWithPrevious: boolean;
  narrowSupport: boolean;
  provisional: boolean;
  quadrant: MomentQuadrant | null;
  disagreement: { importance: Disagreement; satisfaction: Disagreement };
  uncertainty: Uncertainty | null;
  sensitivity: { rankMin: number; rankMax: number; topKStable: boolean };
}

export type ActionQuadrant = "quick_win" | "big_bet" | "fill_in" | "set_aside";
export interface RankedAction {
  id: string;
  momentId: string;
  benefit: number;
  priority: number;
  quadrant: ActionQuadrant;
  effort: number;
  priorityRank: number;
  planOrder: number;
}

export type CoverageFlag = "empty" | "thin" | "no_action";
export interface CoverageEntry<K> {
  key: K;
  touchpoints: number;
  share: number;
  dots: number;
  topK: number;
  actions: number;
  flags: CoverageFlag[];
}
export interface Coverage {
  stages: CoverageEntry<Stage>[];
  periods: CoverageEntry<Period>[];
  orphanTopMoments: string[];
}

export type ReviewVerdict = "better" | "worse" | "unclear" | "too_few" | "no_baseline";
export interface ReviewedMoment {
  id: string;
  n: number;
  before: number | null;
  after: number | null;
  delta: number | null;
  verdict: ReviewVerdict;
}
export interface Review {
  checkInId: string;
  day: number | string;
  moments: ReviewedMoment[];
}

/** Result of the ranking (method 10.2). */
export interface RankingResult {
  contributors: number;
  voters: number;
  topK: number;
  means: Steadied<number | null>;
  pseudoDots: number;
  ranking: RankedMoment[];
  actions: RankedAction[];
  coverage: Coverage | null;
  reviews: Review[];
}
