import { plain } from "./plain";
import { meanings } from "./synonyms";

const STOP_WORDS = new Set(
  "der die das den dem des ein eine einen einem einer eines und oder zu zum zur im in am an auf aus bei beim mit von vom vor nach für um es er sie ich wir man ist sind wird wie wenn was wo mein mich mir uns unser unsere hier noch nur sich schon kein keine keinen nicht mehr kann the a an and or to of in on at by with from for as is are be it its he she they we i my me our us your that this what how when no not cannot can do does have has so too after before".split(
    " ",
  ),
);

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

const MEANING_BY_STEM = new Map([...meanings].map(([word, meaning]) => [stemOf(plain(word)), meaning]));
const SHORTEST_PART = 4;
const PARTS = [...MEANING_BY_STEM].filter(([stem]) => stem.length >= SHORTEST_PART);

export interface Word {
  /** Lower case, without accents. */
  plain: string;
  stem: string;
  /** What it means, by number of the list of synonyms: of the whole word, else of the ends of a compound. */
  meanings: readonly number[];
  isWhole: boolean;
}

const KNOWN = new Map<string, Word>();
const KNOWN_AT_MOST = 20_000;

function asWord(word: string): Word {
  const known = KNOWN.get(word);
  if (known) return known;
  if (KNOWN.size >= KNOWN_AT_MOST) KNOWN.clear();
  const read = readWord(word);
  KNOWN.set(word, read);
  return read;
}

function readWord(word: string): Word {
  const stem = stemOf(word);
  const whole = MEANING_BY_STEM.get(stem);
  if (whole !== undefined) return { plain: word, stem, meanings: [whole], isWhole: true };
  const parts = PARTS.filter(([part]) => word.startsWith(part) || stem.endsWith(part));
  return { plain: word, stem, meanings: parts.map(([, meaning]) => meaning), isWhole: false };
}

/** The words of a text that say something; all of them if none does. */
export function readWords(text: string): Word[] {
  const all = [...new Set(wordsOf(text))];
  const telling = all.filter((word) => !STOP_WORDS.has(word));
  return (telling.length > 0 ? telling : all).map(asWord);
}

/** How near two words are, 0 to 1: the same stem, the same meaning, parts of one compound, or one beginning. */
export function kinOf(a: Word, b: Word): number {
  if (a.stem === b.stem) return 1;
  const [short, long] = a.stem.length <= b.stem.length ? [a.stem, b.stem] : [b.stem, a.stem];
  const isPart = short.length >= SHORTEST_PART && (long.startsWith(short) || long.endsWith(short));
  if (isPart) return 0.8;
  if (a.meanings.some((meaning) => b.meanings.includes(meaning))) return a.isWhole && b.isWhole ? 0.85 : 0.7;
  if (short.length >= 5 && (long.includes(short) || long.slice(0, 5) === short.slice(0, 5))) return 0.6;
  return 0;
}
