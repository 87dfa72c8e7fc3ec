import { stemOf } from "../../domain/wording.ts";
import { plain } from "./sources.mjs";

const NOT_THE_SAME = /(Oberbegriff|Unterbegriff|Assoziation|Antonym)/;
const MOST_STEMS = 24;
const SHORTEST = 3;

const germanSets = (lines) =>
  lines
    .filter((line) => line.startsWith("-|"))
    .map((line) =>
      line
        .slice(2)
        .split("|")
        .filter((each) => !NOT_THE_SAME.test(each))
        .map((each) => each.replace(/\([^)]*\)/g, "").trim()),
    );

/** Words of a line of WordNet's data files: a count in hexadecimal, then word and number by turns. */
function englishSet(line) {
  const [, , , count, ...rest] = line.split(" ");
  const words = Array.from({ length: Number.parseInt(count, 16) }, (_, i) => rest[2 * i] ?? "");
  return words.map((word) => word.replace(/\(.*\)/, "").replaceAll("_", " "));
}

/** Sets of stems that stand for one another, of words in use; a line each. */
export function synonymsOf({ thesaurus, wordnet }, words) {
  const inUse = new Set(words.map(stemOf));
  const sets = [...germanSets(thesaurus), ...wordnet.filter((line) => /^\d{8} /.test(line)).map(englishSet)];
  const lines = sets.map((set) => {
    const single = set.filter((word) => word && !/\s/.test(word)).map((word) => stemOf(plain(word)));
    return [...new Set(single)].filter((stem) => stem.length >= SHORTEST && inUse.has(stem)).sort();
  });
  const kept = lines.filter(({ length }) => length > 1 && length <= MOST_STEMS).map((line) => line.join(" "));
  return [...new Set(kept)].sort().join("\n");
}
