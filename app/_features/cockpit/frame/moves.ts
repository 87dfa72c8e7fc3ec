import { isBefore, type WorkshopState } from "@/domain/phases";

/** Why a move asks first; `override` and `unmet…` come from the server's answer. */
export type MoveQuestion = "closeWorkshop" | "closeVote" | "reveal" | "hideResults" | "newMoments";

/**
 * What a move would close or hide, or null if it may happen at once (ux 3.2, method 5.1).
 * @param hasVoted whether the group has been in `vote` before
 */
export function questionOf(from: WorkshopState, to: WorkshopState, hasVoted: boolean): MoveQuestion | null {
  if (isBefore(from, to)) return forward(from, to);
  if (hasVoted && isBefore(to, "vote")) return "newMoments";
  return !isBefore(from, "reveal") && isBefore(to, "reveal") ? "hideResults" : null;
}

function forward(from: WorkshopState, to: WorkshopState): MoveQuestion | null {
  if (to === "closed") return "closeWorkshop";
  if (to === "reveal") return "reveal";
  return from === "vote" ? "closeVote" : null;
}
