import type { Touchpoint } from "@/domain/records";
import { STAGES, type Stage } from "@/domain/stages";
import type { CardCounts } from "@/domain/view/views";
import { inOrderOf } from "../vote/ballot-order";

const SHOWN = 3;

export interface Relay {
  stage: Stage;
  /** Ids of the cards. */
  cards: string[];
}

/**
 * Brainwriting: what somebody gets in round 2 to build on, three cards of others from the stage with the fewest cards
 * that has any of others. Different people get different ones, the same person always the same.
 * @param cards of others, public
 */
export function relayFor(
  personId: string,
  cards: readonly Touchpoint[],
  counts: CardCounts["stages"],
): Relay | undefined {
  const [stage] = STAGES.filter((each) => cards.some((card) => card.stage === each)).sort(
    (a, b) => counts[a] - counts[b],
  );
  if (!stage) return undefined;
  const here = cards.filter((card) => card.stage === stage);
  const chosen = inOrderOf(personId, here).slice(0, SHOWN);
  return { stage, cards: chosen.map(({ id }) => id) };
}
