import type { Estimates } from "./impact";
import { q6 } from "./q6";
import type { Totals } from "./totals";

/** Above q6 of any x: an emphasis of at most 1.25 on components of at most 1. */
const CEILING = 1_250_010;

/** Buffers for ordering, reused from run to run. */
export interface Ordering {
  /** Moments from rank 1 downwards. */
  order: Int32Array;
  keys: Int32Array | Float64Array;
  q6x: Float64Array;
}

export const createOrdering = (ranked: number): Ordering => ({
  order: new Int32Array(ranked),
  keys: ranked * CEILING < 2 ** 31 ? new Int32Array(ranked) : new Float64Array(ranked),
  q6x: new Float64Array(ranked),
});

/**
 * Orders the ranked moments by method 7.6. Sorting whole numbers made of q6(x) and the index needs no comparator;
 * the index decides the last ties, and what lies between is put right afterwards among neighbours of equal q6(x).
 */
export function orderByImpact(
  x: Float64Array,
  totals: Totals,
  estimates: Estimates,
  { order, keys, q6x }: Ordering,
): void {
  const ranked = order.length;
  for (let m = 0; m < ranked; m++) {
    const value = q6(x[m] as number);
    q6x[m] = value;
    keys[m] = (CEILING - value) * ranked + m;
  }
  keys.sort();
  for (let place = 0; place < ranked; place++) {
    order[place] = (keys[place] as number) % ranked;
  }
  for (let place = 1; place < ranked; place++) {
    const moment = order[place] as number;
    let to = place;
    while (
      to > 0 &&
      q6x[order[to - 1] as number] === q6x[moment] &&
      winsTie(moment, order[to - 1] as number, totals, estimates)
    ) {
      order[to] = order[to - 1] as number;
      to--;
    }
    order[to] = moment;
  }
}

/** True if `a`, sorted behind `b` because of its larger index, belongs before it. */
function winsTie(a: number, b: number, { supporters }: Totals, { importance, satisfaction }: Estimates): boolean {
  const bySupporters = (supporters[a] as number) - (supporters[b] as number);
  if (bySupporters !== 0) return bySupporters > 0;
  const byImportance = q6(importance[a] as number) - q6(importance[b] as number);
  if (byImportance !== 0) return byImportance > 0;
  return q6(satisfaction[a] as number) < q6(satisfaction[b] as number);
}
