import { keptByText } from "./kept";
import type { WordSense } from "./word-sense";
import { stemOf, tokensOf } from "./wording";

/** How much of what all texts have in common is taken off each, so that what is left tells them apart. */
const COMMON = 0.7;
/** Shares of a text as a whole and of its words one by one. */
const SHARE = { whole: 0.5, words: 0.15 } as const;
/** A word that tells less than this share of the most telling one of its text is not looked at by itself. */
const LEAST_TELLING = 0.2;

interface Said {
  /** Of length 1, or of 0 if nothing is known. */
  place: Float32Array;
  /** Where each word points, of length 1. */
  words: readonly Float32Array[];
  /** How much each word tells. */
  weights: readonly number[];
}

const readWords = keptByText((text) => {
  const tokens = tokensOf(text);
  const stems = tokens.map(stemOf);
  return { tokens, stems, distinct: new Set(stems) };
});

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function add(to: Float32Array, from: Float32Array, share: number): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (to[i] as number) + share * (from[i] as number);
}

const lengthOf = (place: Float32Array): number => Math.sqrt(dot(place, place));

function unit(place: Float32Array): Float32Array {
  const length = lengthOf(place);
  return length === 0 ? place : place.map((x) => x / length);
}

/** How telling a stem is among these texts: 1 if only one has it, the less the more have. */
function tellingAmong(texts: readonly ReadonlySet<string>[]): (stem: string) => number {
  const having = new Map<string, number>();
  for (const stems of texts) for (const stem of stems) having.set(stem, (having.get(stem) ?? 0) + 1);
  const most = Math.log(texts.length + 1);
  return (stem) => Math.log((texts.length + 1) / (having.get(stem) ?? 1)) / most;
}

interface KnownWord {
  place: Float32Array;
  /** Where it points, of length 1. */
  points: Float32Array;
  length: number;
}

const KNOWN = new WeakMap<WordSense, Map<string, KnownWord>>();

/** What is known of words, asked for once a word. */
function knownBy(sense: WordSense): (token: string) => KnownWord {
  const known = KNOWN.get(sense) ?? new Map<string, KnownWord>();
  KNOWN.set(sense, known);
  return (token) => {
    const before = known.get(token);
    if (before) return before;
    const place = sense.placeOf(token);
    const word = { place, points: unit(place), length: lengthOf(place) };
    known.set(token, word);
    return word;
  };
}

function saidIn(texts: readonly string[], sense: WordSense): Said[] {
  const read = texts.map(readWords);
  const telling = tellingAmong(read.map(({ distinct }) => distinct));
  const known = knownBy(sense);
  const { dims } = sense;
  const said = read.map(({ tokens, stems }): Said => {
    const place = new Float32Array(dims);
    const tells = stems.map(telling);
    const words = tokens.map(known);
    for (const [i, word] of words.entries()) add(place, word.place, tells[i] ?? 0);
    const weights = words.map(({ length }, i) => length * (tells[i] ?? 0));
    const least = LEAST_TELLING * Math.max(...weights, 0);
    const isTelling = (_: unknown, i: number) => (weights[i] ?? 0) > least;
    return {
      place: unit(place),
      words: words.filter(isTelling).map(({ points }) => points),
      weights: weights.filter(isTelling),
    };
  });
  const middle = new Float32Array(dims);
  for (const { place } of said) add(middle, place, 1 / said.length);
  for (const each of said.filter(({ words }) => words.length > 0)) {
    add(each.place, middle, -COMMON);
    each.place = unit(each.place);
  }
  return said;
}

const share = (of: readonly number[], weights: readonly number[]): number => {
  let all = 0;
  let found = 0;
  for (const [i, weight] of weights.entries()) {
    all += weight;
    found += weight * (of[i] ?? 0);
  }
  return all === 0 ? 0 : found / all;
};

/**
 * The share of what each says that the other has something near to, both together, 0 to 2 (a weighted MaxSim, as
 * O. Khattab and M. Zaharia have it in "ColBERT", 2020).
 */
function echoed(one: Said, other: Said): number {
  const there = one.words.map(() => 0);
  const back = other.words.map(() => 0);
  for (const [i, word] of one.words.entries())
    for (const [j, theirs] of other.words.entries()) {
      const near = dot(word, theirs);
      if (near > (there[i] as number)) there[i] = near;
      if (near > (back[j] as number)) back[j] = near;
    }
  return share(there, one.weights) + share(back, other.weights);
}

/** How alike two of these short texts are in what they mean, by their numbers; symmetric, at most 0.8, below 0 where they point apart. */
export function meaningAmong(texts: readonly string[], sense: WordSense): (a: number, b: number) => number {
  const said = saidIn(texts, sense);
  return (a, b) => {
    const [one, other] = [said[a], said[b]];
    if (!one || !other) return 0;
    return SHARE.whole * dot(one.place, other.place) + SHARE.words * echoed(one, other);
  };
}
