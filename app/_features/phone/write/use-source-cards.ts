import { useLive, useRecords } from "@/app/_live/live";
import { isCounted } from "@/domain/counted-card";
import { rootOf } from "@/domain/moment-root";
import type { Touchpoint } from "@/domain/records";

/** The cards that lie in a moment, also those of what was merged into it, in their shuffled order. */
export function useSourceCards(momentId: string): Touchpoint[] {
  const { view } = useLive();
  return useRecords("touchpoint")
    .filter((card) => isCounted(card) && card.momentId !== null && rootOf(view, card.momentId)?.id === momentId)
    .sort((a, b) => (a.displayOrder ?? 0) - (b.displayOrder ?? 0));
}
