import type { Vocabulary } from "./features";
import type { Sources } from "./sources";

/** The directions in which words differ most tell only how common they are (J. Mu and P. Viswanath, 2018). */
const DROPPED = 2;
const ROUNDS = 12;
const SAMPLE = 5000;
/** A word used more often than this tells less; how often, by its rank (G. Zipf). */
const OFTEN = 1e-3;
const usageOf = (rank: number): number => 0.1 / (rank + 3);
/** How far from 0 stands what nothing is known of yet. */
const UNKNOWN = 0.05;

type Vector = Float64Array<ArrayBufferLike>;

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

function unit(vector: Vector): Vector {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((x) => x / length);
}

function without(vector: Vector, directions: readonly Vector[]): Vector {
  return directions.reduce((rest, direction) => {
    const along = dot(direction, rest);
    return rest.map((x, i) => x - along * (direction[i] as number));
  }, vector);
}

/** The directions in which these places differ most, by power iteration. */
function directionsOf(places: readonly Vector[], n: number): Vector[] {
  const found: Vector[] = [];
  while (found.length < n) {
    let next: Vector = Float64Array.from(places[0] ?? [], (_, i) => Math.sin((i + 1) * (found.length + 1.3)));
    for (let round = 0; round < ROUNDS; round += 1) {
      const from = without(next, found);
      const sum = new Float64Array(next.length);
      for (const place of places) {
        const along = dot(place, from);
        for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] as number) + along * (place[i] as number);
      }
      next = unit(sum);
    }
    found.push(unit(without(next, found)));
  }
  return found;
}

/** Where all rows begin: English words where the vectors put them, the rest by chance round 0. */
export function beginningOf(
  { vectors }: Sources,
  { words, buckets }: Vocabulary,
  dims: number,
  random: () => number,
): Float32Array {
  const sample = [...vectors.values()].slice(0, SAMPLE);
  const middle = Float64Array.from(
    sample[0] ?? [],
    (_, i) => sample.reduce((sum, v) => sum + (v[i] as number), 0) / SAMPLE,
  );
  const centred = (vector: readonly number[]) => middle.map((x, i) => (vector[i] as number) - x);
  const directions = directionsOf(sample.map(centred), DROPPED + dims).slice(DROPPED);
  const table = Float32Array.from({ length: (words.length + buckets) * dims }, () => (2 * random() - 1) * UNKNOWN);
  const rowOf = new Map(words.map((word, row) => [word, row]));
  for (const [rank, [word, vector]] of [...vectors].entries()) {
    const from = centred(vector);
    const place = unit(Float64Array.from(directions, (direction) => dot(direction, from)));
    const telling = OFTEN / (OFTEN + usageOf(rank));
    table.set(
      place.map((x) => x * telling),
      (rowOf.get(word) ?? 0) * dims,
    );
  }
  return table;
}
