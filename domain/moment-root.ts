import type { Moment } from "./records";
import type { StateReader } from "./state";

/** The moment in which `momentId` has come to lie by merging: itself if it was never merged, undefined if unknown. */
export function rootOf(state: Pick<StateReader, "get">, momentId: string): Moment | undefined {
  const passed = new Set<string>();
  let moment = state.get("moment", momentId);
  while (moment?.mergedInto && !passed.has(moment.id)) {
    passed.add(moment.id);
    moment = state.get("moment", moment.mergedInto);
  }
  return moment;
}

/** Everything that has been merged into a root moment, at whatever depth, without the moment itself; by `seq`. */
export function mergedInto(state: Pick<StateReader, "get" | "where">, rootId: string): Moment[] {
  if (state.get("moment", rootId)?.mergedInto !== null) return [];
  const found = state.where("moment", "mergedInto", rootId);
  for (const moment of found) found.push(...state.where("moment", "mergedInto", moment.id));
  return found.sort((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1));
}

/** Unmerged and visible: what receives dots and ratings and is ranked (method 7.1). */
export const isLive = (moment: Moment | undefined): moment is Moment =>
  moment !== undefined && moment.mergedInto === null && moment.hiddenAt === null;
