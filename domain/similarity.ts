const STOP_WORDS = new Set(
  "der die das den dem des ein eine einen einem einer eines und oder zu zum zur im in am an auf aus bei beim mit von vom vor nach für um es er sie ich wir man ist sind wird the a an and or to of in on at by with from for as is are be it its he she they we i my our your".split(
    " ",
  ),
);

/** Lower case without accents, words of letters and digits; ß as ss. */
function words(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "");
  return plain.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}

function trigrams(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of list) {
    const padded = ` ${word} `;
    for (let i = 0; i + 3 <= padded.length; i += 1) {
      const gram = padded.slice(i, i + 3);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  return counts;
}

const sizeOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);

function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [gram, n] of a) shared += Math.min(n, b.get(gram) ?? 0);
  const size = sizeOf(a) + sizeOf(b);
  return size === 0 ? 0 : (2 * shared) / size;
}

const STEM = 5;

/** The same word, another ending of it, or one part of a compound such as "Zimmertür" and "Zimmer". */
function isAkin(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4) return false;
  return long.includes(short) || (short.length >= STEM && long.slice(0, STEM) === short.slice(0, STEM));
}

/** Share of the words of the shorter text that have a kin in the longer one. */
function kinship(a: readonly string[], b: readonly string[]): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length === 0) return 0;
  return few.filter((word) => many.some((other) => isAkin(word, other))).length / few.length;
}

interface Read {
  content: readonly string[];
  grams: ReadonlyMap<string, number>;
}

function read(text: string): Read {
  const all = words(text);
  const content = all.filter((word) => !STOP_WORDS.has(word));
  const kept = content.length > 0 ? content : all;
  return { content: kept, grams: trigrams(kept) };
}

const likeness = (a: Read, b: Read): number => (dice(a.grams, b.grams) + kinship(a.content, b.content)) / 2;

/** How alike two short German or English texts are by their wording, 0 to 1. Symmetric; nothing is known of meaning. */
export const similarity = (a: string, b: string): number => likeness(read(a), read(b));

/**
 * The `n` candidates most like `text`, most alike first; equals keep their order. A threshold would not separate twins
 * from look-alikes, so people see the first few and decide (ux 3.10).
 */
export function mostSimilar<T>(
  text: string,
  candidates: readonly T[],
  textOf: (candidate: T) => string,
  n: number,
): T[] {
  const given = read(text);
  return candidates
    .map((candidate) => ({ candidate, like: likeness(given, read(textOf(candidate))) }))
    .toSorted((a, b) => b.like - a.like)
    .slice(0, n)
    .map(({ candidate }) => candidate);
}
