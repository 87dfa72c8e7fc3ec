import { plain } from "./sources.mjs";

const ROUNDS = 5;
const LONGEST = 12;
const SHARED = 2 ** 20;
/** A translation less likely than this is forgotten. */
const LEAST = 0.003;
const UNLIKELY = 1e-7;
const LEAST_LISTED = 0.02;
const GLOSSES = 2;
/** A filler counts so much of what it is likely. */
const FILLING = 0.15;
const EVEN = 4;
const WORD = /^[a-z]{2,22}$/;
/** English words that are listed so that a card can be told to be English. */
const ENGLISH_WORDS = 16_000;
/** English words that say little: seldom what a German word that is listed stands for. */
const FILLERS = new Set(
  "the a an of to in on at for with by from as is are be was it its that this and or up out off down over do does did have has had will would can could not no you he she we they his her my your one someone".split(
    " ",
  ),
);
/** German words that only hold a sentence together, and what stands for them. */
const HOLDING = new Map(
  "der the|die the|das the|den the|dem the|des of the|ein a|eine a|einen a|einem a|einer a|eines a|und and|oder or|zu to|zum to the|zur to the|im in the|in in|am at the|an at|auf on|aus from|bei at|beim at|mit with|von of|vom from the|vor before|nach after|fur for|um at|es it|er he|sie they|ich i|wir we|man one|ist is|sind are|war was|waren were|wird is|werden be|wie how|wenn when|was what|wo where|mein my|meine my|mich me|mir me|uns us|unser our|unsere our|hier here|noch still|nur only|sich |schon already|kein no|keine no|keinen no|nicht not|mehr more|kann can|ohne without|ob whether|als as|auch also|so so|dass that|wieder again|statt instead of"
    .split("|")
    .map((each) => [each.slice(0, each.indexOf(" ")), each.slice(each.indexOf(" ") + 1)]),
);

const words = (text) => plain(text).match(/[a-z0-9]+/g) ?? [];
const bare = (text) =>
  text
    .replace(/\{[^}]*\}|\[[^\]]*\]|<[^>]*>|\([^)]*\)/g, " ")
    .replace(/\b(etw|jdm|jdn|jds|sth|sb)\b\.?('s)?/g, " ")
    .trim();

/** Of an entry all ways to say it, in both languages: `[[German…], [English…]]`. */
function dingEntries(lines) {
  return lines.flatMap((line) => {
    const [left = "", right = ""] = line.split("::");
    const [german, english] = [left.split("|"), right.split("|")];
    if (german.length !== english.length) return [];
    const ways = (text) =>
      bare(text)
        .split(";")
        .map(words)
        .filter((way) => way.length > 0);
    return german.map((text, i) => [ways(text), ways(english[i].replace(/['’]s\b/g, "")).map(withoutTo)]);
  });
}
const withoutTo = (way) => (way[0] === "to" && way.length > 1 ? way.slice(1) : way);

const FORM_WORDS = /^(sich|etwas|jemanden|jemandem|das|der|die|ein|eine)\s+/;
function wiktionaryEntries(lines) {
  return lines
    .filter((line) => !line.includes("SEE:"))
    .map((line) => {
      const [left = "", right = ""] = line.split("::");
      const german = bare(right)
        .split(",")
        .map((each) => words(each.trim().replace(FORM_WORDS, "")));
      return [german.filter((way) => way.length > 0), [words(left.replace(/[{(].*$/, ""))]];
    });
}

/** Pairs of German and English words that say the same, each with what it counts. */
function pairsOf(entries, isEnglish) {
  return entries.flatMap(([german, english]) => {
    const known = english.filter((way) => way.length > 0 && way.every(isEnglish)).slice(0, 4);
    return german
      .slice(0, 5)
      .flatMap((de, _, all) => known.map((en, i) => ({ de, en, counts: 1 / (all.length * (1 + i / 2)) })));
  });
}

/** Words by number, the same word the same. */
function numbering() {
  const numbers = new Map();
  const names = [];
  const numberOf = (word) => {
    if (!numbers.has(word)) numbers.set(word, names.push(word) - 1);
    return numbers.get(word);
  };
  return { names, numberOf };
}

/** One round: how often each German word stands for each English one, by what is thought likely until now. */
function counted(pairs, chance) {
  const parts = new Map();
  for (const { de, en, counts } of pairs)
    for (const e of en) {
      const chances = de.map((d) => chance(d * SHARED + e));
      const all = chances.reduce((sum, each) => sum + each, LEAST / 6);
      for (const [i, d] of de.entries()) {
        const key = d * SHARED + e;
        parts.set(key, (parts.get(key) ?? 0) + (chances[i] / all) * counts);
      }
    }
  return parts;
}

/** How likely each German word is translated by each English one: IBM's first model. */
function likely(pairs) {
  const { names, numberOf } = numbering();
  const numbered = pairs.map(({ de, en, counts }) => ({ de: de.map(numberOf), en: en.map(numberOf), counts }));
  let shares = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const parts = counted(numbered, round === 0 ? () => LEAST : (key) => shares.get(key) ?? UNLIKELY);
    const totals = new Float64Array(names.length);
    for (const [key, part] of parts) totals[Math.floor(key / SHARED)] += part;
    shares = new Map([...parts].map(([key, part]) => [key, part / totals[Math.floor(key / SHARED)]]));
    for (const [key, share] of shares) if (share <= LEAST) shares.delete(key);
  }
  return [...shares].map(([key, share]) => [names[Math.floor(key / SHARED)], names[key % SHARED], share]);
}

/** Of each German word the English words for it, the likeliest first. */
function translations(pairs) {
  const fits = new Map();
  for (const [de, en, share] of likely(pairs.filter(({ de, en }) => de.length < LONGEST && en.length < LONGEST))) {
    if (share <= LEAST_LISTED) continue;
    if (!fits.has(de)) fits.set(de, []);
    fits.get(de).push([en, FILLERS.has(en) ? share * FILLING : share]);
  }
  return [...fits].map(([de, each]) => [de, each.toSorted((a, b) => b[1] - a[1]).map(([en]) => en)]);
}

/** How much more German than English a word is, 0 to 8; 4 as much. */
function leaning(word, { de, en }, totals) {
  const share = (counted, total) => (counted.get(word) ?? 0) / total + 1e-7;
  const by = Math.log10(share(de, totals.de) / share(en, totals.en));
  return Math.round(Math.max(-4, Math.min(4, by))) + 4;
}

/**
 * `glosses.txt`: of each German word in use how German it is and the one or two English words that fit it best, and English
 * words without any, as domain/phrase-sense.ts reads them.
 */
export function glossesOf({ ding, dictionary, used }) {
  const sumOf = (counted) => [...counted.values()].reduce((sum, n) => sum + n, 0);
  const totals = { de: sumOf(used.de), en: sumOf(used.en) };
  const lean = (word) => leaning(word, used, totals);
  const pairs = pairsOf([...dingEntries(ding), ...wiktionaryEntries(dictionary)], (word) => used.en.has(word));
  const isKept = (word) => WORD.test(word) && used.de.has(word) && lean(word) >= EVEN;
  const listed = new Map([...HOLDING].map(([word, gloss]) => [word, `${word}\t${lean(word)}\t${gloss}`]));
  for (const [word, english] of translations(pairs))
    if (!listed.has(word) && isKept(word))
      listed.set(word, `${word}\t${lean(word)}\t${english.slice(0, GLOSSES).join("|")}`);
  for (const word of [...used.en.keys()].filter((each) => WORD.test(each)).slice(0, ENGLISH_WORDS))
    if (!listed.has(word)) listed.set(word, `${word}\t${lean(word)}`);
  return [...listed.values()].sort().join("\n");
}
