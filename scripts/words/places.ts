import type { Features } from "./features";

/** A table of places that learns: texts that say the same move together, others apart. */
export interface Places {
  table: Float32Array;
  dims: number;
  /** One step towards texts of the same number in `meanings` standing together; the loss before it. */
  learn(texts: readonly Features[], meanings: readonly number[]): number;
}

interface Pace {
  /** How far a step goes (Adam's α). */
  rate: number;
  /** The higher, the less the nearest others count. */
  temperature: number;
}

/** Adam, D. Kingma and J. Ba, 2015; only for the rows that a step touches. */
const [KEEP_FIRST, KEEP_SECOND, TINY] = [0.9, 0.999, 1e-8];

function placesOf(texts: readonly Features[], table: Float32Array, dims: number) {
  const places = new Float32Array(texts.length * dims);
  const lengths = new Float32Array(texts.length);
  for (const [t, { rows, shares }] of texts.entries()) {
    const at = t * dims;
    for (let f = 0; f < rows.length; f += 1) {
      const from = (rows[f] as number) * dims;
      const share = shares[f] as number;
      for (let i = 0; i < dims; i += 1)
        places[at + i] = (places[at + i] as number) + share * (table[from + i] as number);
    }
    const length = Math.hypot(...places.subarray(at, at + dims)) || 1;
    lengths[t] = length;
    for (let i = 0; i < dims; i += 1) places[at + i] = (places[at + i] as number) / length;
  }
  return { places, lengths };
}

/** How near each text is to each other one, warmed up; none to itself. */
function nearnessOf(places: Float32Array, dims: number, n: number, temperature: number): Float32Array {
  const near = new Float32Array(n * n).fill(Number.NEGATIVE_INFINITY);
  for (let a = 0; a < n; a += 1)
    for (let b = a + 1; b < n; b += 1) {
      let sum = 0;
      for (let i = 0; i < dims; i += 1) sum += (places[a * dims + i] as number) * (places[b * dims + i] as number);
      near[a * n + b] = sum / temperature;
      near[b * n + a] = sum / temperature;
    }
  return near;
}

/**
 * The supervised contrastive loss of P. Khosla et al., 2020: of all texts, those that say the same shall be the nearest.
 * What is left in `pulls` is how much each text shall draw another near.
 */
function lossOf(places: Float32Array, dims: number, meanings: readonly number[], temperature: number) {
  const n = meanings.length;
  const near = nearnessOf(places, dims, n, temperature);
  const pulls = new Float32Array(n * n);
  let loss = 0;
  for (let a = 0; a < n; a += 1) {
    const row = near.subarray(a * n, (a + 1) * n);
    const twins = meanings.filter((meaning) => meaning === meanings[a]).length - 1;
    const highest = row.reduce((most, each) => Math.max(most, each));
    const all = highest + Math.log(row.reduce((sum, each) => sum + Math.exp(each - highest), 0));
    for (let b = 0; b < n; b += 1) {
      const isTwin = a !== b && meanings[a] === meanings[b];
      const each = row[b] as number;
      if (isTwin) loss += (all - each) / twins / n;
      pulls[a * n + b] = ((isTwin ? 1 / twins : 0) - Math.exp(each - all)) / n;
    }
  }
  return { loss, pulls };
}

/** How each text shall move: along what pulls it, but only to the side, as its place has length 1. */
function movesOf(pulls: Float32Array, places: Float32Array, lengths: Float32Array, dims: number, temperature: number) {
  const n = lengths.length;
  const moves = new Float32Array(n * dims);
  for (let a = 0; a < n; a += 1) {
    const at = a * dims;
    for (let b = 0; b < n; b += 1) {
      const pull = ((pulls[a * n + b] as number) + (pulls[b * n + a] as number)) / temperature;
      for (let i = 0; i < dims; i += 1)
        moves[at + i] = (moves[at + i] as number) + pull * (places[b * dims + i] as number);
    }
    let outward = 0;
    for (let i = 0; i < dims; i += 1) outward += (moves[at + i] as number) * (places[at + i] as number);
    for (let i = 0; i < dims; i += 1)
      moves[at + i] = ((moves[at + i] as number) - outward * (places[at + i] as number)) / (lengths[a] as number);
  }
  return moves;
}

/** What every row of these texts is to move by. */
function sharedAmong(texts: readonly Features[], moves: Float32Array, dims: number): Map<number, Float32Array> {
  const byRow = new Map<number, Float32Array>();
  for (const [t, { rows, shares }] of texts.entries())
    for (let f = 0; f < rows.length; f += 1) {
      const row = rows[f] as number;
      const share = shares[f] as number;
      let move = byRow.get(row);
      if (!move) byRow.set(row, (move = new Float32Array(dims)));
      for (let i = 0; i < dims; i += 1) move[i] = (move[i] as number) + share * (moves[t * dims + i] as number);
    }
  return byRow;
}

export function learningPlaces(table: Float32Array, dims: number, { rate, temperature }: Pace): Places {
  const first = new Float32Array(table.length);
  const second = new Float32Array(table.length);
  let steps = 0;
  const move = (row: number, by: Float32Array) => {
    const pace = (rate * Math.sqrt(1 - KEEP_SECOND ** steps)) / (1 - KEEP_FIRST ** steps);
    for (let i = 0; i < dims; i += 1) {
      const at = row * dims + i;
      const slope = by[i] as number;
      first[at] = KEEP_FIRST * (first[at] as number) + (1 - KEEP_FIRST) * slope;
      second[at] = KEEP_SECOND * (second[at] as number) + (1 - KEEP_SECOND) * slope * slope;
      table[at] = (table[at] as number) + (pace * (first[at] as number)) / (Math.sqrt(second[at] as number) + TINY);
    }
  };
  const learn = (texts: readonly Features[], meanings: readonly number[]) => {
    steps += 1;
    const { places, lengths } = placesOf(texts, table, dims);
    const { loss, pulls } = lossOf(places, dims, meanings, temperature);
    const moves = movesOf(pulls, places, lengths, dims, temperature);
    for (const [row, by] of sharedAmong(texts, moves, dims)) move(row, by);
    return loss;
  };
  return { table, dims, learn };
}
