import type { StateReader } from "../state";

/**
 * Whether answers stand that erasure has taken from their people. Who gave them is unknown from then on, so everybody
 * has had their say: another answer could be somebody's second. Only the server sees them.
 */
export function hasErased(state: StateReader, kind: "estimate", actionId: string): boolean;
export function hasErased(state: StateReader, kind: "closingRating"): boolean;
export function hasErased(state: StateReader, kind: "estimate" | "closingRating", actionId = ""): boolean {
  if (state.workshop().erasedAt === null) return false;
  const answers = kind === "estimate" ? state.where(kind, "actionId", actionId) : state.all(kind);
  for (const { participantId } of answers) if (!state.get("participant", participantId)) return true;
  return false;
}
