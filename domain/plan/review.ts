import { steady } from "../ranking/impact";
import { q6 } from "../ranking/q6";
import type { ReviewedMoment, ReviewVerdict } from "../ranking/result";
import type { Action } from "../records";

const CLEAR_CHANGE = 0.5;

/** How much of the way from baseline to target is done, 0 to 1, also for falling targets; null if a value is missing or there is no way to go (method 9.1). */
export function metricProgress({
  baseline,
  target,
  current,
}: {
  baseline: number | null;
  target: number | null;
  current: number | null;
}): number | null {
  if (baseline === null || target === null || current === null || target === baseline) return null;
  return Math.min(1, Math.max(0, (current - baseline) / (target - baseline)));
}

/** @param today calendar date YYYY-MM-DD */
export function isOverdue({ dueOn, status }: Pick<Action, "dueOn" | "status">, today: string): boolean {
  return dueOn !== null && dueOn < today && (status === "open" || status === "in_progress");
}

export interface Baseline {
  /** Mean satisfaction of the whole workshop and steadied satisfaction of this moment, frozen; null if nobody rated satisfaction. */
  mean: number | null;
  before: number | null;
  priorStrength: number;
  minRaters: number;
}

/**
 * Compares a re-rating with the frozen baseline, steadied in the same way on both sides (method 9.2).
 * @param values one value per person, in any order
 */
export function reRate(
  values: readonly number[],
  { mean, before, priorStrength, minRaters }: Baseline,
): Omit<ReviewedMoment, "id"> {
  const n = values.length;
  if (mean === null || before === null) return { n, before: null, after: null, delta: null, verdict: "no_baseline" };
  const sum = values.toSorted((a, b) => a - b).reduce((total, value) => total + value, 0);
  const after = steady(mean, sum, n, priorStrength, 1, 5);
  const delta = after - before;
  return { n, before, after, delta, verdict: n < minRaters ? "too_few" : verdictOf(delta) };
}

function verdictOf(delta: number): ReviewVerdict {
  if (q6(delta) >= q6(CLEAR_CHANGE)) return "better";
  return q6(-delta) >= q6(CLEAR_CHANGE) ? "worse" : "unclear";
}
