import { q6 } from "./q6";
import type { Disagreement } from "./result";

/** The values given on each moment: whole ratings counted, means of merged moments kept one by one. */
export interface Spreads {
  whole: Int32Array;
  fractions: Map<number, number[]>;
}

/** Values given on one moment, ascending, with how many people gave each. */
export type Spread = readonly { value: number; people: number }[];

const VALUES = 6;

export const createSpreads = (moments: number): Spreads => ({
  whole: new Int32Array(moments * VALUES),
  fractions: new Map(),
});

/** @param value 1 to 5 */
export function addValue({ whole, fractions }: Spreads, moment: number, value: number): void {
  if (Number.isInteger(value)) {
    const at = moment * VALUES + value;
    whole[at] = (whole[at] as number) + 1;
  } else {
    fractions.set(moment, [...(fractions.get(moment) ?? []), value]);
  }
}

export function spreadOf({ whole, fractions }: Spreads, moment: number): Spread {
  const spread: { value: number; people: number }[] = [];
  for (let value = 1; value < VALUES; value++) {
    const people = whole[moment * VALUES + value] as number;
    if (people > 0) spread.push({ value, people });
  }
  const means = fractions.get(moment);
  if (means === undefined) return spread;
  for (const value of means) spread.push({ value, people: 1 });
  return spread.sort((a, b) => a.value - b.value);
}

/** Mean distance from the median, halved (method 7.8); for whole ratings Leik's ordinal measure (1966). Hidden below `minGroup` values. */
export function disagreement(
  spread: Spread,
  minGroup: number,
  thresholds: { mixed: number; polarised: number },
): Disagreement {
  let n = 0;
  for (const { people } of spread) n += people;
  if (n < minGroup) return { value: null, level: "hidden" };
  const median = (valueAt(spread, Math.floor((n - 1) / 2)) + valueAt(spread, Math.floor(n / 2))) / 2;
  let distance = 0;
  for (const { value, people } of spread) distance += people * Math.abs(value - median);
  const value = distance / n / 2;
  if (q6(value) >= q6(thresholds.polarised)) return { value, level: "polarised" };
  return { value, level: q6(value) >= q6(thresholds.mixed) ? "mixed" : "agreed" };
}

/** The value at this position, counted from 0, when all people stand in a row. */
function valueAt(spread: Spread, position: number): number {
  let passed = 0;
  for (const { value, people } of spread) {
    passed += people;
    if (passed > position) return value;
  }
  return Number.NaN;
}
