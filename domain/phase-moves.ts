import { type Agenda, isPhase, nextState, PHASES, stateIndex, type WorkshopState } from "./phases";

/**
 * Whether the group may be moved from one state to another (method 5.1): forward to the next state that is not
 * switched off, back to any earlier phase that is not switched off, from `commit` to the close.
 */
export function canMove(from: WorkshopState, to: WorkshopState, agenda: Agenda): boolean {
  if (to === nextState(from, agenda)) return true;
  return isPhase(from) && isPhase(to) && stateIndex(to) < stateIndex(from) && !agenda[to].off;
}

/** Every state the group may be moved to, in order. */
export const movesFrom = (from: WorkshopState, agenda: Agenda): WorkshopState[] =>
  ([...PHASES, "closed"] as const).filter((to) => canMove(from, to, agenda));
