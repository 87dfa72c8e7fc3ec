import { echoed } from "./echo";
import { keptByText } from "./kept";
import type { WordSense } from "./word-sense";
import { stemOf, tokensOf } from "./wording";

/** How much of what all texts have in common is taken off each, so that what is left tells them apart. */
const COMMON = 0.7;
/** Shares of a text as a whole and of its words one by one. */
const SHARE = { whole: 0.5, words: 0.15 } as const;
/** A word that tells less than this share of the most telling one of its text is not looked at by itself. */
const LEAST_TELLING = 0.2;

/** A text as it is compared by what it means. */
export interface Said {
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

const KNOWN = new WeakMap<WordSense, (token: string) => KnownWord>();

/** What is known of words, asked for once a word. */
function knownBy(sense: WordSense): (token: string) => KnownWord {
  const before = KNOWN.get(sense);
  if (before) return before;
  const known = keptByText((token): KnownWord => {
    const place = sense.placeOf(token);
    return { place, points: unit(place), length: lengthOf(place) };
  });
  KNOWN.set(sense, known);
  return known;
}

/** Reads texts as they stand among these: what all have in common tells nothing, and the fewer have a word, the more it tells. */
export function meaningAmong(texts: readonly string[], sense: WordSense): (text: string) => Said {
  const telling = tellingAmong(texts.map((text) => readWords(text).distinct));
  const known = knownBy(sense);
  const saidIn = keptByText((text): Said => {
    const { tokens, stems } = readWords(text);
    const place = new Float32Array(sense.dims);
    const tells = stems.map(telling);
    const words = tokens.map(known);
    words.forEach((word, i) => {
      add(place, word.place, tells[i] ?? 0);
    });
    const weights = words.map(({ length }, i) => length * (tells[i] ?? 0));
    const least = LEAST_TELLING * Math.max(...weights, 0);
    const isTelling = (_: unknown, i: number) => (weights[i] ?? 0) > least;
    return {
      place: unit(place),
      words: words.filter(isTelling).map(({ points }) => points),
      weights: weights.filter(isTelling),
    };
  });
  const middle = new Float32Array(sense.dims);
  for (const text of texts) add(middle, saidIn(text).place, 1 / texts.length);
  return (text) => {
    const said = saidIn(text);
    if (said.words.length === 0) return said;
    const place = said.place.slice();
    add(place, middle, -COMMON);
    return { ...said, place: unit(place) };
  };
}

/** How alike two of these are in what they mean; symmetric, at most 0.8, below 0 where they point apart. */
export function likeInMeaning(one: Said, other: Said): number {
  const [there, back] = echoed(one.weights, other.weights, (i, j) =>
    dot(one.words[i] as Float32Array, other.words[j] as Float32Array),
  );
  return SHARE.whole * dot(one.place, other.place) + SHARE.words * (there + back);
}
