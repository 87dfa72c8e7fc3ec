import { composite, type Estimates, normalise, shareOut } from "./impact";
import { createOrdering, orderByImpact } from "./order";
import type { PerComponent } from "./result";
import type { Totals } from "./totals";

export interface RankRange {
  rankMin: number;
  rankMax: number;
  topKStable: boolean;
}

const COMPONENTS = ["votes", "importance", "gap", "charge"] as const;
const FACTORS = [0.5, 1.5];

/**
 * How far each ranked moment moves when one weight alone is halved or raised by half, keyed by its index (method 7.8).
 * @param base moments from rank 1 downwards under the given weights
 */
export function rankRanges(
  base: Int32Array,
  weights: PerComponent<number>,
  emphasis: Float64Array,
  estimates: Estimates,
  totals: Totals,
  topK: number,
): RankRange[] {
  const ranked = base.length;
  const low = new Int32Array(ranked);
  const high = new Int32Array(ranked);
  base.forEach((moment, place) => {
    low[moment] = place + 1;
    high[moment] = place + 1;
  });
  const x = new Float64Array(ranked);
  const ordering = createOrdering(ranked);
  const unit = normalise(weights);
  for (const name of COMPONENTS) {
    for (const factor of FACTORS) {
      const scaled = { ...unit, [name]: unit[name] * factor };
      composite(shareOut(scaled, estimates.available), emphasis, estimates, x);
      orderByImpact(x, totals, estimates, ordering);
      widen(ordering.order, low, high);
    }
  }
  return Array.from(low, (rankMin, m) => {
    const rankMax = high[m] as number;
    return { rankMin, rankMax, topKStable: rankMax <= topK || rankMin > topK };
  });
}

function widen(order: Int32Array, low: Int32Array, high: Int32Array): void {
  for (let place = 0; place < order.length; place++) {
    const moment = order[place] as number;
    low[moment] = Math.min(low[moment] as number, place + 1);
    high[moment] = Math.max(high[moment] as number, place + 1);
  }
}
