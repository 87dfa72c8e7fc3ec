import { useDerived, useLive } from "@/app/_live/live";
import { actionsByPriority } from "@/domain/plan/by-priority";
import type { Action } from "@/domain/records";

/** The actions in the order every screen in the room has them, see `actionsByPriority`. */
export function usePlan(): Action[] {
  const { view } = useLive();
  return actionsByPriority(view, useDerived("result", "latest")?.ranking ?? []);
}
