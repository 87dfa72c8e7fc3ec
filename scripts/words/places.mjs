import { plain } from "./sources.mjs";

const SIZE = 100;
const ENGLISH_WORDS = 25_000;
const OFTEN = 1e-3;
const NO_NAME = /\{(prop|letter|prefix|suffix|symbol|abbr)/;
const FILLERS = new Set(
  "a an the of to be in on at for by with and or sth something someone one's oneself one".split(" "),
);

const zero = () => new Float64Array(SIZE);
const add = (to, from, share) => {
  for (let i = 0; i < SIZE; i++) to[i] += share * from[i];
};
const unit = (place) => {
  const length = Math.hypot(...place) || 1;
  return place.map((x) => x / length);
};

/** English words lie where the vectors put them, their middle taken as the origin. */
function englishPlaces({ vectors, used }) {
  const common = [...used.en.keys()].filter((word) => vectors[word]);
  const middle = zero();
  for (const word of common.slice(0, 20_000)) add(middle, vectors[word], 1 / 20_000);
  return (word) => {
    const vector = vectors[word];
    return vector ? unit(Float64Array.from(middle, (x, i) => vector[i] - x)) : null;
  };
}

/** The middle of the words of a headword, common ones counting less. */
function placeOfPhrase(text, place, used) {
  const total = [...used.values()].reduce((sum, n) => sum + n, 0);
  const words = (text.toLowerCase().match(/[a-z]+/g) ?? []).filter(place);
  const telling = words.filter((word) => !FILLERS.has(word));
  if (words.length === 0) return null;
  const sum = zero();
  for (const word of telling.length > 0 ? telling : words)
    add(sum, place(word), OFTEN / (OFTEN + (used.get(word) ?? 0) / total));
  return unit(sum);
}

const headOf = (left) => left.replace(/\{.*$/, "").replace(/\(.*$/, "").trim();
const FORM_WORDS = /^(sich|etwas|jemanden|jemandem|das|der|die|ein|eine)\s+/;
const germanIn = (right) =>
  right
    .replace(/\{[^}]*\}|\[[^\]]*\]|\([^)]*\)/g, "")
    .split(",")
    .map((each) => each.trim().replace(FORM_WORDS, ""));

function weightOf(head, used) {
  const known = used.get(head.toLowerCase()) ?? (/\s/.test(head) ? 100 : 5);
  return Math.min(6, Math.log(2 + known));
}

/** German words lie between the English ones they are translated by; a headword of many senses counts less. */
function germanPlaces({ dictionary, used }, place) {
  const entries = dictionary.filter((line) => !line.includes("SEE:")).map((line) => line.split("::"));
  const senses = new Map();
  for (const [left] of entries) senses.set(headOf(left), (senses.get(headOf(left)) ?? 0) + 1);
  const sums = new Map();
  const put = (word, at, share) => {
    if (!word || /\s/.test(word)) return;
    if (!sums.has(word)) sums.set(word, zero());
    add(sums.get(word), at, share);
  };
  for (const [left, right] of entries.filter(([left]) => !NO_NAME.test(left))) {
    const head = headOf(left);
    const at = placeOfPhrase(head, place, used.en);
    const weight = weightOf(head, used.en) / Math.sqrt(senses.get(head));
    if (at) for (const [i, word] of germanIn(right).entries()) put(word, at, weight / (1 + 0.3 * i));
  }
  return new Map([...sums].map(([word, sum]) => [word, unit(sum)]));
}

const leaves = (tree) => {
  if (typeof tree === "string") return [[tree]];
  if (Array.isArray(tree)) return [tree];
  return tree && typeof tree === "object" ? Object.values(tree).flatMap(leaves) : [];
};
const PARTICIPLES = ["", "e", "en", "er", "es", "em"];

/** Every form of a German word with the words it may be a form of. */
function germanForms({ inflections: { verbs, nouns, adjectives } }, places) {
  const forms = new Map();
  const note = (form, word) => {
    const key = plain(form);
    if (!forms.has(key)) forms.set(key, new Set());
    forms.get(key).add(word);
  };
  for (const word of places.keys()) {
    note(word, word);
    const { PA2 = [], ...verb } = verbs[word] ?? {};
    for (const [form, ahead = ""] of leaves(verb)) note(ahead + form, word);
    for (const form of [PA2].flat()) for (const ending of PARTICIPLES) note(form + ending, word);
    const { G: _gender, ...noun } = nouns[word] ?? {};
    for (const form of [...leaves(noun), ...leaves(adjectives[word])].flat()) note(form, word);
  }
  return forms;
}

/** Where the plain words of both languages lie; one that both have lies between. */
export function placesOf(sources) {
  const { used, vectors } = sources;
  const weight = (word, language) => 1 + Math.log(1 + (used[language].get(word) ?? 0));
  const english = englishPlaces(sources);
  const german = germanPlaces(sources, english);
  const sums = new Map();
  const put = (word, place, share) => {
    if (!sums.has(word)) sums.set(word, zero());
    add(sums.get(word), place, share);
  };
  for (const [form, words] of germanForms(sources, german)) {
    const isUsed = used.de.has(form) || [...words].some((word) => used.de.has(plain(word)));
    if (!isUsed) continue;
    const sum = zero();
    for (const word of words) add(sum, german.get(word), weight(plain(word), "de"));
    put(form, unit(sum), weight(form, "de"));
  }
  const known = [...used.en.keys()].filter((word) => vectors[word] && /^[a-z]+$/.test(word));
  for (const word of known.slice(0, ENGLISH_WORDS)) put(word, english(word), weight(word, "en"));
  return new Map([...sums].map(([word, sum]) => [word, unit(sum)]));
}
