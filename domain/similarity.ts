import { likeInMeaning, meaningAmong, type Said } from "./meaning";
import type { Stage } from "./stages";
import type { WordSense } from "./word-sense";
import { likeInWording, type Worded, wordingAmong } from "./wording";

/** A contact as somebody tells it; without a stage where several are meant at once. */
export interface Told {
  text: string;
  stage?: Stage | undefined;
}

/** What it counts that two are of one stage: people mostly, but not always, put the same contact in the same one. */
const SAME_STAGE = 0.1;
const LOOKED_AT_TWICE = 8;
/** How much a text steps back for being near to its nearest others. */
const CROWDED = 0.55;
const NEAREST = 5;
const COMPARED_WITH = 300;

interface Card extends Told {
  worded: Worded;
  said: Said | undefined;
}

function likeness(one: Card, other: Card): number {
  const meaning = one.said && other.said ? likeInMeaning(one.said, other.said) : 0;
  const staged = one.stage !== undefined && one.stage === other.stage ? SAME_STAGE : 0;
  return likeInWording(one.worded, other.worded) + meaning + staged;
}

/** Reads what is told as it stands among all. */
function reading(all: readonly Told[], sense: WordSense | undefined): (told: Told) => Card {
  const texts = all.map(({ text }) => text);
  const worded = wordingAmong(texts);
  const said = sense && meaningAmong(texts, sense);
  return ({ text, stage }) => ({ text, stage, worded: worded(text), said: said?.(text) });
}

/** At most so many cards, evenly among all as the alphabet has them, so that it is the same ones in any order. */
function someOf(all: readonly Card[]): readonly Card[] {
  if (all.length <= COMPARED_WITH) return all;
  const step = all.length / COMPARED_WITH;
  const sorted = all.toSorted((a, b) => (a.text < b.text ? -1 : 1));
  return Array.from({ length: COMPARED_WITH }, (_, i) => sorted[Math.floor(i * step)]).filter((card) => !!card);
}

/** How near a card is to its nearest others: one that is near to everything is a twin of nothing. */
function crowdedness(of: Card, others: readonly Card[]): number {
  const nearest = Array.from({ length: NEAREST }, () => 0);
  for (const other of others) {
    if (other === of) continue;
    const near = likeness(of, other);
    const at = nearest.findIndex((each) => each < near);
    if (at >= 0) nearest.splice(at, NEAREST - at, near, ...nearest.slice(at, -1));
  }
  return nearest.reduce((sum, near) => sum + near, 0) / NEAREST;
}

/** Finds the `n` most like what is asked for, among all but those that are left out. */
export type Search<T> = (asked: Told, n: number, leftOut?: (candidate: T) => boolean) => T[];

/**
 * Reads the candidates once; what is asked for, mostly one of them, is then found among them again and again: the most
 * alike first, equals in their order. A threshold would not separate twins from look-alikes, so people see the first few
 * and decide (ux 3.10). The first eight are looked at twice and stay before the rest: among them, what is near to many
 * others steps back (cross-domain similarity local scaling, A. Conneau et al., "Word Translation Without Parallel Data",
 * 2018). How well it does: docs/decisions/0015.
 * @param sense without it only wording and stage are compared
 */
export function similarAmong<T>(
  candidates: readonly T[],
  toldBy: (candidate: T) => Told,
  sense?: WordSense,
): Search<T> {
  const all = candidates.map(toldBy);
  const read = reading(all, sense);
  const cards = all.map(read);
  const others = someOf(cards);
  const crowded = new Map<Card, number>();
  const crowdednessOf = (card: Card): number => {
    const known = crowded.get(card) ?? crowdedness(card, others);
    crowded.set(card, known);
    return known;
  };
  return (asked, n, leftOut = () => false) => {
    const one = read(asked);
    const near = cards
      .flatMap((card, i) => {
        const candidate = candidates[i] as T;
        return leftOut(candidate) ? [] : [{ candidate, card, like: likeness(one, card) }];
      })
      .toSorted((a, b) => b.like - a.like);
    const first = near
      .slice(0, LOOKED_AT_TWICE)
      .map((each) => ({ ...each, like: each.like - CROWDED * crowdednessOf(each.card) }))
      .toSorted((a, b) => b.like - a.like);
    return [...first, ...near.slice(LOOKED_AT_TWICE)].slice(0, n).map(({ candidate }) => candidate);
  };
}
