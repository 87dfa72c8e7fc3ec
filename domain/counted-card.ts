import type { Touchpoint } from "./records";

/** Visible, and somebody's: starter cards nobody adopted stay out (method 2.4). */
export const isCounted = (card: Touchpoint): boolean =>
  card.hiddenAt === null && (card.source === "participant" || card.adopted);
