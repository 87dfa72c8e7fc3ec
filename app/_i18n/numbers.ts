const SPELLED = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] as const;
type Spelled = (typeof SPELLED)[number];

const isSpelled = (key: string): key is Spelled => (SPELLED as readonly string[]).includes(key);

/** Numbers up to twelve in words, larger ones in digits. Pass the translator of the namespace `numbers`. */
export function spell(numberWord: (key: Spelled) => string, n: number): string {
  const key = String(n);
  return isSpelled(key) ? numberWord(key) : key;
}

/** A sentence may begin with a number in words. */
export const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
