import { bucketsOf } from "@/domain/word-sense";
import { tokensOf } from "@/domain/wording";
import type { Sources } from "./sources";

/** Rows of the table of places, and how much of each. */
export interface Features {
  rows: Int32Array;
  shares: Float32Array;
}

/** Words that have a row of their own, then as many buckets for pieces of words. */
export interface Vocabulary {
  words: readonly string[];
  buckets: number;
  featuresOf(text: string): Features;
}

const OFTEN_IN = { thesaurus: 3, lines: 2 } as const;

function usedAtLeast(texts: readonly string[], times: number): string[] {
  const uses = new Map<string, number>();
  for (const word of texts.flatMap(tokensOf)) uses.set(word, (uses.get(word) ?? 0) + 1);
  return [...uses].filter(([word, n]) => n >= times && /^[a-z]{2,22}$/.test(word)).map(([word]) => word);
}

/** The rows of a word: its own, if it has one, and together as much of the rows of its pieces. */
export function vocabularyOf({ vectors, thesaurus, lines }: Sources, buckets: number): Vocabulary {
  const words = new Set([
    ...vectors.keys(),
    ...usedAtLeast(thesaurus.flat(), OFTEN_IN.thesaurus),
    ...usedAtLeast(lines.flat(2), OFTEN_IN.lines),
  ]);
  const rowOf = new Map([...words].map((word, row) => [word, row]));
  const known = new Map<string, [row: number, share: number][]>();
  const rowsOf = (word: string) => {
    const before = known.get(word);
    if (before) return before;
    const own = rowOf.get(word);
    const pieces = bucketsOf(word, buckets).map((bucket) => words.size + bucket);
    const rows = pieces.map((row): [number, number] => [row, 1 / pieces.length]);
    if (own !== undefined) rows.push([own, 1]);
    known.set(word, rows);
    return rows;
  };
  const featuresOf = (text: string): Features => {
    const rows = tokensOf(text).flatMap(rowsOf);
    return { rows: Int32Array.from(rows, ([row]) => row), shares: Float32Array.from(rows, ([, share]) => share) };
  };
  return { words: [...words], buckets, featuresOf };
}
