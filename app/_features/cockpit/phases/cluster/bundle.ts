import { isCounted } from "@/domain/counted-card";
import { mergedInto, rootOf } from "@/domain/moment-root";
import type { Moment, Touchpoint } from "@/domain/records";
import { type Search, similarAmong, type Told } from "@/domain/similarity";
import type { Stage } from "@/domain/stages";
import type { StateReader } from "@/domain/state";
import type { WordSense } from "@/domain/word-sense";

/** A moment with its cards, those of moments merged into it included. */
export interface Pile {
  kind: "moment";
  id: string;
  text: string;
  moment: Moment;
  cards: readonly Touchpoint[];
  /** Moments merged into this one. */
  merged: readonly Moment[];
}

/** A card that lies in no moment. */
export interface Single {
  kind: "card";
  id: string;
  text: string;
  card: Touchpoint;
}

export type Item = Pile | Single;

export interface Bundles {
  piles: readonly Pile[];
  singles: readonly Single[];
  hiddenCards: readonly Touchpoint[];
  hiddenMoments: readonly Moment[];
}

const byShownOrder = (a: Touchpoint, b: Touchpoint) =>
  (a.displayOrder ?? 2) - (b.displayOrder ?? 2) || (a.id < b.id ? -1 : 1);

/** Everything that can be bundled, in an order that tells nobody's authorship. */
export function bundlesOf(view: StateReader): Bundles {
  const cards = [...view.all("touchpoint")].toSorted(byShownOrder);
  const moments = [...view.all("moment")].filter((moment) => moment.mergedInto === null);
  const byRoot = new Map<string, Touchpoint[]>();
  const singles: Single[] = [];
  for (const card of cards.filter(isCounted)) {
    const root = card.momentId === null ? undefined : rootOf(view, card.momentId);
    if (!root) singles.push({ kind: "card", id: card.id, text: card.text, card });
    else byRoot.set(root.id, [...(byRoot.get(root.id) ?? []), card]);
  }
  const pileOf = (moment: Moment): Pile => ({
    kind: "moment",
    id: moment.id,
    text: moment.title,
    moment,
    cards: byRoot.get(moment.id) ?? [],
    merged: mergedInto(view, moment.id),
  });
  return {
    piles: moments.filter(({ hiddenAt }) => hiddenAt === null).map(pileOf),
    singles,
    hiddenCards: cards.filter(({ hiddenAt }) => hiddenAt !== null),
    hiddenMoments: moments.filter(({ hiddenAt }) => hiddenAt !== null),
  };
}

/** What an item reads like: a moment by its title and cards. */
const wordingOf = (item: Item): string =>
  item.kind === "card" ? item.text : [item.text, ...item.cards.map(({ text }) => text)].join(" ");

const stageOf = (item: Item): Stage => (item.kind === "card" ? item.card.stage : item.moment.stage);

const told = (item: Item): Told => ({ text: wordingOf(item), stage: stageOf(item) });

/** Several items as one; its stage, if they have but one. */
function toldTogether(items: readonly Item[]): Told {
  const [stage, ...others] = new Set(items.map(stageOf));
  return { text: items.map(wordingOf).join(" "), stage: others.length === 0 ? stage : undefined };
}

type Sense = WordSense | undefined;

interface Searched {
  sense: Sense;
  search: Search<Item>;
}

/** What has been read of the items on the screen, for as long as they are the same: every card looked at is compared. */
const SEARCHED = new WeakMap<readonly Item[], Searched>();

function searchAmong(candidates: readonly Item[], sense: Sense): Search<Item> {
  const before = SEARCHED.get(candidates);
  if (before && before.sense === sense) return before.search;
  const search = similarAmong(candidates, told, sense);
  SEARCHED.set(candidates, { sense, search });
  return search;
}

function nearest<T extends Item>(items: readonly Item[], candidates: readonly T[], n: number, sense: Sense): T[] {
  const own = new Set(items.map(({ id }) => id));
  return searchAmong(candidates, sense)(toldTogether(items), n, ({ id }) => own.has(id)) as T[];
}

/** All moments some items could go into, most alike first. */
export const targetsFor = (items: readonly Item[], piles: readonly Pile[], sense?: Sense): Pile[] =>
  nearest(items, piles, piles.length, sense);

/** The dozen single cards some items could be put together with, most alike first. */
export const cardsFor = (items: readonly Item[], singles: readonly Single[], sense?: Sense): Single[] =>
  nearest(items, singles, 12, sense);

/** The three single cards most like the items (ux 3.10). */
export const similarCards = (items: readonly Item[], singles: readonly Single[], sense?: Sense): Single[] =>
  nearest(items, singles, 3, sense);
