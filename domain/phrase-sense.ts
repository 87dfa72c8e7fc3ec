import { plain } from "./plain";
import { readSentenceEncoder } from "./sentence-encoder";

/** Where a text as a whole stands among all texts, of length 1; null if it has no words. */
export type PhraseSense = (text: string) => Float32Array | null;

export interface PhraseSources {
  /** The content of `encoder.bin`. */
  encoder: Uint8Array;
  /** A piece of a word a line, by its number, and after a tab how likely it is. */
  pieces: string;
  /** A German word a line; after tabs how German it is, 0 to 8, and one or two English words for it. */
  glosses: string;
}

const SPACE = "▁";
/** The first numbers stand for no piece. */
const RESERVED = 6;
const UNKNOWN = 0;
const UNLIKELY = -20;

interface Pieces {
  known: ReadonlyMap<string, { number: number; likely: number }>;
  longest: number;
}

function piecesFrom(text: string): Pieces {
  const lines = text.split("\n").map((line) => line.split("\t"));
  const known = new Map(
    lines
      .map(([piece = "", likely = ""], number) => [piece, { number, likely: Number(likely) }] as const)
      .slice(RESERVED),
  );
  return { known, longest: Math.max(...[...known.keys()].map((piece) => piece.length)) };
}

interface Cut {
  likely: number;
  from: number;
  number: number;
}

/** The likeliest last piece of what ends here. */
function lastPiece({ known, longest }: Pieces, text: string, best: readonly Cut[]): Cut {
  const end = best.length;
  let found: Cut = { likely: (best[end - 1]?.likely ?? 0) + UNLIKELY, from: end - 1, number: UNKNOWN };
  for (let from = Math.max(0, end - longest); from < end; from++) {
    const piece = known.get(text.slice(from, end));
    const likely = (best[from]?.likely ?? 0) + (piece?.likely ?? 0);
    if (piece && likely > found.likely) found = { likely, from, number: piece.number };
  }
  return found;
}

/** The likeliest way to cut a text into pieces that are known. */
function cutInto(pieces: Pieces, text: string): number[] {
  const all = SPACE + text.replaceAll(" ", SPACE);
  const best: Cut[] = [{ likely: 0, from: 0, number: UNKNOWN }];
  while (best.length <= all.length) best.push(lastPiece(pieces, all, best));
  const numbers: number[] = [];
  for (let end = all.length; end > 0; end = best[end]?.from ?? 0) numbers.unshift(best[end]?.number ?? UNKNOWN);
  return numbers;
}

interface Gloss {
  leaning: number;
  first: string;
  second: string;
}
type Glosses = ReadonlyMap<string, Gloss>;

const EVEN = 4;

function glossesFrom(text: string): Glosses {
  return new Map(
    text.split("\n").map((line) => {
      const [word = "", leaning = "", english = word] = line.split("\t");
      const [first = "", second = first] = english.split("|");
      return [word, { leaning: Number(leaning) - EVEN, first, second }];
    }),
  );
}

const SHORTEST_PART = 4;
const SHORTEST_HEAD = 3;
const ENDINGS = ["s", "n", "en", "e", "es", "er"];
const withoutEnding = (word: string): string[] => [
  word,
  ...ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length)),
];
const asHead = (part: string): string[] => [part, part.replace(/s$/, ""), part.replace(/e?n$/, ""), `${part}e`];

const firstOf = (glosses: Glosses, forms: readonly string[]): Gloss | undefined =>
  forms.map((form) => glosses.get(form)).find((each) => each !== undefined);

/** What stands for a German word, of a compound for its parts. */
function glossOf(glosses: Glosses, word: string): Gloss | undefined {
  const whole = firstOf(glosses, withoutEnding(word));
  if (whole) return whole;
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
    const tail = firstOf(glosses, withoutEnding(word.slice(cut)));
    const head =
      tail &&
      firstOf(
        glosses,
        asHead(word.slice(0, cut)).filter(({ length }) => length >= SHORTEST_HEAD),
      );
    if (tail && head)
      return { leaning: 1, first: `${head.first} ${tail.first}`, second: `${head.first} ${tail.second}` };
  }
  return undefined;
}

const UMLAUT = /[äöüß]/i;

/** An English text as it is; of a German one two word-by-word translations, as a word often has two senses. */
function readings(text: string, glosses: Glosses): string[] {
  const words = plain(text).match(/[a-z0-9]+/g) ?? [];
  const known = words.map((word) => ({ word, gloss: glossOf(glosses, word) }));
  const leaning = known.reduce((sum, { gloss }) => sum + (gloss?.leaning ?? -1), UMLAUT.test(text) ? EVEN : 0);
  if (leaning <= 0) return [text.trim()];
  const by = (kind: "first" | "second") =>
    known
      .map(({ word, gloss }) => gloss?.[kind] ?? word)
      .filter((each) => each !== "")
      .join(" ");
  return [...new Set([by("first"), by("second")])];
}

const unit = (place: Float32Array): Float32Array => {
  const length = Math.hypot(...place) || 1;
  return place.map((each) => each / length);
};

/** @throws RangeError if the encoder's file is not what it says */
export function readPhraseSense({ encoder, pieces, glosses }: PhraseSources): PhraseSense {
  const encode = readSentenceEncoder(encoder);
  const known = piecesFrom(pieces);
  const german = glossesFrom(glosses);
  return (text) => {
    if (!/\p{Letter}/u.test(text)) return null;
    const [first = new Float32Array(), second] = readings(text, german).map((each) =>
      encode(cutInto(known, each.normalize("NFKC"))),
    );
    return second ? unit(first.map((each, i) => each + (second[i] ?? 0))) : first;
  };
}
