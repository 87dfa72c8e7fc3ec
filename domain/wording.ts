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
