import type { Tx } from "./rule";

/**
 * Shows all cards to all, each at a random place, so that their order tells nothing (I13). `onlyNew` leaves those that
 * are shown already where they are. By id, so that a replay deals the same places whatever the order of the rows.
 */
export function publishCards(tx: Tx, { onlyNew }: { onlyNew: boolean }): void {
  const cards = [...tx.all("touchpoint")].filter((card) => !onlyNew || card.displayOrder === null);
  for (const card of cards.sort((a, b) => (a.id < b.id ? -1 : 1)))
    tx.put("touchpoint", card.id, { ...card, displayOrder: tx.random() });
}
