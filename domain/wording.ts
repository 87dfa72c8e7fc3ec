import { echoed } from "./echo";
import { keptByText } from "./kept";
import { plain } from "./plain";

const STOP_WORDS = new Set(
  "der die das den dem des ein eine einen einem einer eines und oder zu zum zur im in am an auf aus bei beim mit von vom vor nach für um es er sie ich wir man ist sind wird wie wenn was wo mein mich mir uns unser unsere hier noch nur sich schon kein keine keinen nicht mehr kann the a an and or to of in on at by with from for as is are be it its he she they we i my me our us your that this what how when no not cannot can do does have has so too after before".split(
    " ",
  ),
);

/** Every word of a text, plain: its letters and digits. */
export const tokensOf = (text: string): string[] => plain(text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];

/** Plain words of letters and digits; what a hyphen joins counts as one word too, as in e-mail. */
function wordsOf(text: string): string[] {
  const found = plain(text).match(/[\p{Letter}\p{Number}]+(?:-[\p{Letter}\p{Number}]+)*/gu) ?? [];
  return found.flatMap((word) => (word.includes("-") ? [word.replaceAll("-", ""), ...word.split("-")] : [word]));
}

const ENDINGS = /(?:ungen|ings|ing|ung|innen|in|ern|est|ies|ied|ed|en|er|em|es|st|e|n|s|t|y)$/;

/** A word without the ending of its form, at least four letters of it; rough, and the same for German and English. */
export function stemOf(word: string): string {
  const stem = word.replace(ENDINGS, "");
  return stem.length >= 4 ? stem : word;
}

const SHORTEST_PART = 4;

/** The words of a text that say something; all of them if none does. */
export function readWords(text: string): string[] {
  const all = [...new Set(wordsOf(text))];
  const telling = all.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : all;
}

/** How near two stems are, 0 to 1: the same, a compound and its part, or one beginning. */
export function kinOf(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const isPart = short.length >= SHORTEST_PART && (long.startsWith(short) || long.endsWith(short));
  if (isPart) return 0.8;
  return short.length >= 5 && (long.includes(short) || long.slice(0, 5) === short.slice(0, 5)) ? 0.6 : 0;
}

/** Every run of three letters in order, as often as it is there; a word has a space before and after it. */
function trigramsOf(words: readonly string[]): Float64Array {
  const found = words.flatMap((word) => {
    const padded = ` ${word} `;
    return Array.from({ length: Math.max(0, padded.length - 2) }, (_, i) =>
      [0, 1, 2].reduce((all, at) => all * 0x10000 + padded.charCodeAt(i + at), 0),
    );
  });
  return Float64Array.from(found).sort();
}

/** Share of the trigrams that two texts have in common (Dice's coefficient). */
function dice(a: Float64Array, b: Float64Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i] as number, b[j] as number];
    if (one === other) common += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  const size = a.length + b.length;
  return size === 0 ? 0 : (2 * common) / size;
}

const read = keptByText((text) => {
  const words = readWords(text);
  return { stems: [...new Set(words.map(stemOf))], trigrams: trigramsOf(words) };
});

/** A text as it is compared by its wording. */
export interface Worded {
  stems: readonly string[];
  /** How much each stem tells. */
  tells: readonly number[];
  trigrams: Float64Array;
}

const shared = (one: Worded, other: Worded): [number, number] =>
  echoed(one.tells, other.tells, (i, j) => kinOf(one.stems[i] as string, other.stems[j] as string));

/** How alike two short German or English texts are by their wording, 0 to 1. Symmetric; nothing is known of meaning. */
export function similarity(a: string, b: string): number {
  const [few, many] = [a, b]
    .map((text): Worded => ({ ...read(text), tells: read(text).stems.map(() => 1) }))
    .toSorted((x, y) => x.stems.length - y.stems.length) as [Worded, Worded];
  return (dice(few.trigrams, many.trigrams) + shared(few, many)[0]) / 2;
}

/** Shares of what each text says that the other says too, and of their letters. */
const SHARE = { each: 0.15, letters: 0.65 } as const;

/** How alike two of these are by their wording, 0 to 0.95. */
export function likeInWording(one: Worded, other: Worded): number {
  const [there, back] = shared(one, other);
  return SHARE.each * (there + back) + SHARE.letters * dice(one.trigrams, other.trigrams);
}

/** Reads texts as they stand among these: the fewer have a word, the more it tells. */
export function wordingAmong(texts: readonly string[]): (text: string) => Worded {
  const having = new Map<string, number>();
  for (const text of texts) for (const stem of read(text).stems) having.set(stem, (having.get(stem) ?? 0) + 1);
  const telling = (stem: string) => Math.log((texts.length + 1) / (having.get(stem) ?? 1));
  return (text) => ({ ...read(text), tells: read(text).stems.map(telling) });
}
