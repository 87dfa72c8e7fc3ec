import { similarity } from "@/domain/wording";

/** Titles this alike are worth a question; nothing is merged without an answer (ux 3.10). */
const WORTH_ASKING = 0.5;
const AMONG_TOP = 8;

interface Titled {
  id: string;
  title: string;
}

/** Pairs among the first eight ranks that read alike (method 6), most alike first; the better rank comes first in each. */
export function alikePairs<T extends Titled>(byRank: readonly T[]): [T, T][] {
  const top = byRank.slice(0, AMONG_TOP);
  const pairs = top.flatMap((a, i) =>
    top.slice(i + 1).map((b) => ({ pair: [a, b] as [T, T], likeness: similarity(a.title, b.title) })),
  );
  return pairs
    .filter(({ likeness }) => likeness >= WORTH_ASKING)
    .toSorted((a, b) => b.likeness - a.likeness)
    .map(({ pair }) => pair);
}
