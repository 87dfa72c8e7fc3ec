import type { Period, Stage } from "@/domain/stages";
import data from "./data/cards.json";
import type { LabelValue } from "./labels";
import type { Text } from "./text";

export interface InspirationCard {
  readonly id: string;
  readonly period: Period;
  readonly stages: readonly Stage[];
  readonly principle: LabelValue<"principle">;
  /** 1 (little) to 3 (much). */
  readonly effortHint: number;
  readonly title: Text;
  readonly text: Text;
}

export const cards = data.cards as readonly InspirationCard[];

/** Undefined for a card the deck does not hold (any more). */
export const cardById = (id: string): InspirationCard | undefined => cards.find((card) => card.id === id);

export interface Draw {
  readonly period: Period;
  readonly stage: Stage;
  /** Ids already drawn for this moment. */
  readonly seen: readonly string[];
  /** Uniform in [0, 1). */
  readonly random: () => number;
}

const HAND = 3;

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/**
 * Three cards of the moment's period, those that fit its stage first (method 2.7).
 * None repeats until the period's part of the deck is through; then the draw is filled up from the rest of the deck.
 */
export function drawCards({ period, stage, seen, random }: Draw): InspirationCard[] {
  const deck = cards.filter((card) => card.period === period);
  const lap = seen.filter((id) => deck.some((card) => card.id === id));
  const gone = new Set(lap.slice(lap.length - (lap.length % deck.length)));
  const inOrder = (from: readonly InspirationCard[]) => {
    const mixed = shuffled(from, random);
    return [
      ...mixed.filter((card) => card.stages.includes(stage)),
      ...mixed.filter((card) => !card.stages.includes(stage)),
    ];
  };
  const fresh = inOrder(deck.filter((card) => !gone.has(card.id)));
  const again = inOrder(deck.filter((card) => gone.has(card.id)));
  return [...fresh, ...again].slice(0, HAND);
}
