const DIMENSIONS = 64;
const ENGLISH_WORDS = 16_000;
/** The directions in which words differ most tell only how common they are. */
const DROPPED = 2;
const ROUNDS = 12;
const EVERY = 11;
/** Half a byte holds what lies within so many times the usual distance from 0. */
const REACH = 2.6;
const MIDDLE = 7.5;
const LEVELS_OF_HALVING = 8;

const dot = (a, b) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
};
const unit = (vector) => {
  const length = Math.hypot(...vector) || 1;
  return vector.map((x) => x / length);
};
function without(vector, directions) {
  let rest = vector;
  for (const direction of directions) {
    const along = dot(direction, rest);
    rest = rest.map((x, i) => x - along * direction[i]);
  }
  return rest;
}

/** Principal directions, by power iteration. */
function directionsOf(places) {
  const sample = [...places.values()].filter((_, i) => i % EVERY === 0);
  const found = [];
  while (found.length < DROPPED + DIMENSIONS) {
    let next = Float64Array.from(sample[0], (_, i) => Math.sin((i + 1) * (found.length + 1.3)));
    for (let round = 0; round < ROUNDS; round++) {
      const sum = new Float64Array(next.length);
      const from = without(next, found);
      for (const place of sample) {
        const along = dot(place, from);
        for (let i = 0; i < sum.length; i++) sum[i] += along * place[i];
      }
      next = unit(sum);
    }
    found.push(unit(without(next, found)));
  }
  return found.slice(DROPPED);
}

/** How often the words that are kept are used, 0 to 1. */
function usage({ de, en }) {
  const share = new Map();
  for (const counted of [[...de], [...en].slice(0, ENGLISH_WORDS)]) {
    const total = counted.reduce((sum, [, n]) => sum + n, 0);
    for (const [word, n] of counted) share.set(word, Math.max(share.get(word) ?? 0, n / total));
  }
  return share;
}

/** `words.bin`, as domain/word-sense.ts reads it. */
export function packPlaces(places, used) {
  const share = usage(used);
  const words = [...share.keys()].filter((word) => places.has(word) && /^[a-z]{2,22}$/.test(word)).sort();
  const directions = directionsOf(places);
  const step = REACH / Math.sqrt(DIMENSIONS) / MIDDLE;
  const rows = new Map();
  const rowOf = words.map((word) => {
    const place = unit(directions.map((direction) => dot(direction, places.get(word))));
    const halves = place.map((x) => Math.max(0, Math.min(15, Math.floor(x / step) + 8)));
    const bytes = halves.filter((_, i) => i % 2 === 0).map((half, i) => half * 16 + halves[2 * i + 1]);
    const key = bytes.join();
    if (!rows.has(key)) rows.set(key, { at: rows.size, bytes });
    return rows.get(key).at;
  });
  const written = Buffer.from(words.join("\n"));
  const level = (word) => Math.max(0, Math.min(255, Math.round(-Math.log2(share.get(word)) * LEVELS_OF_HALVING)));
  return Buffer.concat([
    Buffer.from(Uint32Array.of(DIMENSIONS, words.length, rows.size, written.length).buffer),
    Buffer.from(Uint16Array.from(rowOf).buffer),
    Buffer.from(words.map(level)),
    Buffer.from([...rows.values()].flatMap(({ bytes }) => bytes)),
    written,
  ]);
}

export const wordsKept = (used) => [...usage(used).keys()];
