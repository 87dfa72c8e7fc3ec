import type { Moment } from "./records";
import type { StateReader } from "./state";

type Reader = Pick<StateReader, "get" | "all">;

/** The moment in which `momentId` has come to lie by merging: itself if it was never merged, undefined if unknown. */
export function rootOf(state: Reader, momentId: string): Moment | undefined {
  const passed = new Set<string>();
  let moment = state.get("moment", momentId);
  while (moment?.mergedInto && !passed.has(moment.id)) {
    passed.add(moment.id);
    moment = state.get("moment", moment.mergedInto);
  }
  return moment;
}

/** Everything that has been merged into a moment, at whatever depth, without the moment itself; by `seq`. */
export function mergedInto(state: Reader, rootId: string): Moment[] {
  const found: Moment[] = [];
  for (const moment of state.all("moment")) {
    if (moment.id !== rootId && moment.mergedInto && rootOf(state, moment.id)?.id === rootId) found.push(moment);
  }
  return found.sort((a, b) => a.seq - b.seq);
}

/** Unmerged and visible: what receives dots and ratings and is ranked (method 7.1). */
export const isLive = (moment: Moment | undefined): moment is Moment =>
  moment !== undefined && moment.mergedInto === null && moment.hiddenAt === null;
