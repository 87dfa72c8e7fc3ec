import { type Ballots, type CellList, WIDTH } from "./pooling";

/** Sums per moment over the people counted. */
export interface Totals {
  voters: number;
  dots: Float64Array;
  supporters: Int32Array;
  /** `WIDTH` columns per moment, those of a rating cell. */
  ratings: Float64Array;
}

export const createTotals = ({ moments }: Ballots): Totals => ({
  voters: 0,
  dots: new Float64Array(moments.length),
  supporters: new Int32Array(moments.length),
  ratings: new Float64Array(moments.length * WIDTH),
});

/** Adds up the cells of all contributors, each `times[contributor]` times. */
export function addUp({ contributors, dots, ratings }: Ballots, times: Int32Array, totals: Totals): void {
  totals.voters = 0;
  totals.dots.fill(0);
  totals.supporters.fill(0);
  totals.ratings.fill(0);
  for (let person = 0; person < contributors; person++) {
    const n = times[person] as number;
    if (n === 0) continue;
    const from = dots.start[person] as number;
    const to = dots.start[person + 1] as number;
    if (to > from) totals.voters += n;
    addDots(dots, from, to, n, totals);
    addRatings(ratings, ratings.start[person] as number, ratings.start[person + 1] as number, n, totals.ratings);
  }
}

function addDots(
  { moment, values }: CellList,
  from: number,
  to: number,
  n: number,
  { dots, supporters }: Totals,
): void {
  for (let cell = from; cell < to; cell++) {
    const m = moment[cell] as number;
    dots[m] = (dots[m] as number) + n * (values[cell] as number);
    supporters[m] = (supporters[m] as number) + n;
  }
}

/** Written out column by column: this is the innermost loop of the resamples. */
function addRatings({ moment, values }: CellList, from: number, to: number, n: number, sums: Float64Array): void {
  for (let cell = from; cell < to; cell++) {
    const at = cell * WIDTH;
    const sum = (moment[cell] as number) * WIDTH;
    sums[sum] = (sums[sum] as number) + n * (values[at] as number);
    sums[sum + 1] = (sums[sum + 1] as number) + n * (values[at + 1] as number);
    sums[sum + 2] = (sums[sum + 2] as number) + n * (values[at + 2] as number);
    sums[sum + 3] = (sums[sum + 3] as number) + n * (values[at + 3] as number);
    sums[sum + 4] = (sums[sum + 4] as number) + n * (values[at + 4] as number);
    sums[sum + 5] = (sums[sum + 5] as number) + n * (values[at + 5] as number);
  }
}
