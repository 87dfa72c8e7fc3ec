import { plain } from "@/domain/plain";

const wordsOf = (text: string): string[] => plain(text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];

/**
 * How well `asked` finds something called `name` that also goes by `others`, 0 (not at all) to 1. Every word asked for
 * has to begin a word of it, in whichever language; case, umlauts and accents do not matter.
 */
export function matchOf(asked: string, name: string, others: readonly string[]): number {
  const words = wordsOf(asked);
  const begins = (texts: readonly string[], word: string) => texts.some((text) => text.startsWith(word));
  const own = wordsOf(name);
  if (words.length === 0 || plain(name).startsWith(plain(asked).trim())) return 1;
  if (words.every((word) => begins(own, word))) return 0.8;
  const all = [...own, ...others.flatMap(wordsOf)];
  if (words.every((word) => begins(all, word))) return 0.5;
  return words.every((word) => word.length > 2 && all.some((text) => text.includes(word))) ? 0.2 : 0;
}
