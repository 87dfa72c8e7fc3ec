import { keptByText } from "./kept";
import { meaningAmong } from "./meaning";
import type { Stage } from "./stages";
import type { WordSense } from "./word-sense";
import { kinOf, readWords, stemOf } from "./wording";

interface Read {
  stems: readonly string[];
  trigrams: ReadonlyMap<string, number>;
  /** How many trigrams there are. */
  size: number;
}

function trigramsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    const padded = ` ${word} `;
    for (let i = 0; i + 3 <= padded.length; i += 1) {
      const trigram = padded.slice(i, i + 3);
      counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
    }
  }
  return counts;
}

const read = keptByText((text): Read => {
  const words = readWords(text);
  const trigrams = trigramsOf(words);
  const size = [...trigrams.values()].reduce((sum, n) => sum + n, 0);
  return { stems: [...new Set(words.map(stemOf))], trigrams, size };
});

/** Share of the trigrams that two texts have in common (Dice's coefficient). */
function dice(a: Read, b: Read): number {
  let common = 0;
  for (const [trigram, n] of a.trigrams) common += Math.min(n, b.trigrams.get(trigram) ?? 0);
  const size = a.size + b.size;
  return size === 0 ? 0 : (2 * common) / size;
}

/** Share of what one text says that the other says too, telling words counting more. */
function covered(one: Read, by: Read, telling: (stem: string) => number): number {
  let all = 0;
  let found = 0;
  for (const stem of one.stems) {
    const weight = telling(stem);
    let kin = 0;
    for (const other of by.stems) kin = Math.max(kin, kinOf(stem, other));
    all += weight;
    found += weight * kin;
  }
  return all === 0 ? 0 : found / all;
}

const alike = () => 1;

/** How alike two short German or English texts are by their wording, 0 to 1. Symmetric; nothing is known of meaning. */
export function similarity(a: string, b: string): number {
  const [one, other] = [read(a), read(b)];
  const [few, many] = one.stems.length <= other.stems.length ? [one, other] : [other, one];
  return (dice(one, other) + covered(few, many, alike)) / 2;
}

/** Shares of what each text says that the other says too, and of their letters. */
const SHARE = { each: 0.15, letters: 0.65 } as const;

/** How alike two of these texts are by their wording, by their numbers, 0 to 0.95; the fewer have a word, the more it tells. */
function wordingAmong(texts: readonly string[]): (a: number, b: number) => number {
  const cards = texts.map(read);
  const having = new Map<string, number>();
  for (const { stems } of cards) for (const stem of stems) having.set(stem, (having.get(stem) ?? 0) + 1);
  const telling = (stem: string) => Math.log((cards.length + 1) / (having.get(stem) ?? 1));
  return (a, b) => {
    const [one, other] = [cards[a], cards[b]];
    if (!one || !other) return 0;
    return (
      SHARE.each * (covered(one, other, telling) + covered(other, one, telling)) + SHARE.letters * dice(one, other)
    );
  };
}

/** A contact as somebody tells it; without a stage where several are meant at once. */
export interface Told {
  text: string;
  stage?: Stage | undefined;
}

/** What it counts that two are of one stage: people mostly, but not always, put the same contact in the same one. */
const SAME_STAGE = 0.1;
const LOOKED_AT_TWICE = 8;
/** How much a text steps back for being near to its nearest others. */
const CROWDED = 0.55;
const NEAREST = 5;
const COMPARED_WITH = 300;

/** At most so many texts, evenly among all as the alphabet has them, so that it is the same ones in any order. */
function someOf(all: readonly Told[]): number[] {
  const numbers = [...all.keys()];
  if (all.length <= COMPARED_WITH) return numbers;
  const textAt = (i: number) => all[i]?.text ?? "";
  const step = all.length / COMPARED_WITH;
  const sorted = numbers.toSorted((a, b) => (textAt(a) < textAt(b) ? -1 : 1));
  return Array.from({ length: COMPARED_WITH }, (_, i) => sorted[Math.floor(i * step)] ?? 0);
}

/** How near a text is to its nearest others: one that is near to everything is a twin of nothing. */
function crowdedness(of: number, others: readonly number[], like: (a: number, b: number) => number): number {
  const nearest = Array.from({ length: NEAREST }, () => 0);
  for (const other of others) {
    if (other === of) continue;
    const near = like(of, other);
    const at = nearest.findIndex((each) => each < near);
    if (at >= 0) nearest.splice(at, NEAREST - at, near, ...nearest.slice(at, -1));
  }
  return nearest.reduce((sum, near) => sum + near, 0) / NEAREST;
}

/** How alike two of these are, by their numbers. Without `sense` only wording and stage are compared. */
function likenessAmong(all: readonly Told[], sense: WordSense | undefined): (a: number, b: number) => number {
  const texts = all.map(({ text }) => text);
  const stages = all.map(({ stage }) => stage);
  const wording = wordingAmong(texts);
  const meaning = sense ? meaningAmong(texts, sense) : () => 0;
  const staged = (a: number, b: number) => (stages[a] !== undefined && stages[a] === stages[b] ? SAME_STAGE : 0);
  return (a, b) => wording(a, b) + meaning(a, b) + staged(a, b);
}

/**
 * The `n` candidates most like what is asked for, most alike first; equals keep their order. A threshold would not
 * separate twins from look-alikes, so people see the first few and decide (ux 3.10). The first eight are looked at twice
 * and stay before the rest: among them, what is near to many others steps back (cross-domain similarity local scaling,
 * A. Conneau et al., "Word Translation Without Parallel Data", 2018). How well it does: docs/decisions/0015.
 */
export function mostSimilar<T>(
  asked: Told,
  candidates: readonly T[],
  toldBy: (candidate: T) => Told,
  n: number,
  sense?: WordSense,
): T[] {
  const all = [asked, ...candidates.map(toldBy)];
  const like = likenessAmong(all, sense);
  const near = candidates
    .map((candidate, i) => ({ candidate, at: i + 1, like: like(0, i + 1) }))
    .toSorted((a, b) => b.like - a.like);
  const others = someOf(all);
  const first = near
    .slice(0, LOOKED_AT_TWICE)
    .map((each) => ({ ...each, like: each.like - CROWDED * crowdedness(each.at, others, like) }))
    .toSorted((a, b) => b.like - a.like);
  return [...first, ...near.slice(LOOKED_AT_TWICE)].slice(0, n).map(({ candidate }) => candidate);
}
