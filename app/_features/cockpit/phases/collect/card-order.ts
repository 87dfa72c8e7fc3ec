import type { Touchpoint } from "@/domain/records";

/** Cards as they stand in a lane: public ones in their shuffled place, private ones by their random id, so that no order tells an author. */
export function inShownOrder(cards: readonly Touchpoint[]): Touchpoint[] {
  return cards.toSorted((a, b) => (a.displayOrder ?? 2) - (b.displayOrder ?? 2) || (a.id < b.id ? -1 : 1));
}
