import type { RankingResult } from "../ranking/result";
import type { ResultSnapshot } from "../records";
import type { Period, Stage } from "../stages";

/**
 * How many cards lie where, hidden ones left out; known to all, also in the silent round (trust.md D5). Sent while cards
 * are secret; later whoever sees them counts them.
 */
export interface CardCounts {
  total: number;
  stages: Record<Stage, number>;
  periods: Record<Period, number>;
}

/** What everybody may see of the latest result, from the reveal on. */
export interface ResultView
  extends Pick<RankingResult, "contributors" | "voters" | "topK" | "means" | "ranking" | "coverage"> {
  revision: number;
  at: number;
  complete: boolean;
  distributions: ResultSnapshot["distributions"];
}

/** Medians of the participants' estimates; null while fewer than `minRaters` people have given one. */
export interface EstimateSummary {
  n: number;
  effect: number | null;
  effort: number | null;
  /** No more can be given: whose those given are has been erased. */
  closed: boolean;
}

/** Closing ratings; the people per value 1 to 5, null below `minGroup`. */
export interface ClosingSummary {
  n: number;
  /** No more can be given: whose those given are has been erased. */
  closed: boolean;
  distribution: number[] | null;
}

/** How many active participants with a device have declared the present phase and round finished. */
export interface Progress {
  done: number;
  total: number;
}

/** How many participants have a stream open. */
export interface Presence {
  online: number;
}

/** When somebody came to lead the workshop or ceased to (UTC milliseconds): told to those who lead, who then look anew. */
export interface Leading {
  changedAt: number;
}

export interface DerivedViews {
  cardCounts: CardCounts;
  result: ResultView;
  estimateSummary: EstimateSummary;
  closingSummary: ClosingSummary;
  progress: Progress;
  presence: Presence;
  leading: Leading;
}
