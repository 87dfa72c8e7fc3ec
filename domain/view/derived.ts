import { hasErased } from "../commands/erased-answers";
import type { DerivedKind } from "../commands/rule";
import { isBefore } from "../phases";
import type { ResultSnapshot } from "../records";
import type { StateReader } from "../state";
import { cardCounts } from "./card-counts";
import type { Viewer } from "./viewer";
import type { ClosingSummary, DerivedViews, EstimateSummary, Progress, ResultView } from "./views";
import { areCardsPublic } from "./visibility";

/** Derived records by kind. Who is present and who leads is known outside of the state alone. */
export function deriveFor(
  state: StateReader,
  kind: DerivedKind,
  id: string,
  viewer: Viewer,
): DerivedViews[DerivedKind] | undefined {
  switch (kind) {
    case "cardCounts":
      return viewer.surface === "review" || areCardsPublic(state) ? undefined : cardCounts(state);
    case "result":
      return latestResult(state);
    case "estimateSummary":
      return isBefore(state.workshop().phase, "plan") ? undefined : estimateSummary(state, id);
    case "closingSummary":
      return isBefore(state.workshop().phase, "commit") ? undefined : closingSummary(state);
    case "progress":
      return progressOf(state);
    case "presence":
    case "leading":
      return undefined;
  }
}

/** Keys of all derived records a snapshot holds. */
export function* derivedKeys(state: StateReader): Iterable<[DerivedKind, string]> {
  yield ["cardCounts", "all"];
  yield ["result", "latest"];
  yield ["closingSummary", "all"];
  for (const action of state.all("action")) yield ["estimateSummary", action.id];
}

function latestResult(state: StateReader): ResultView | undefined {
  if (isBefore(state.workshop().phase, "reveal")) return undefined;
  const snapshot = latestSnapshot(state);
  if (!snapshot) return undefined;
  const { contributors, voters, topK, means, ranking, coverage } = snapshot.result;
  const { revision, at, complete, distributions } = snapshot;
  return { revision, at, complete, contributors, voters, topK, means, ranking, coverage, distributions };
}

/** The snapshot that counts: the latest one written (method 4.1). */
export const latestSnapshot = (state: Pick<StateReader, "last">): ResultSnapshot | undefined =>
  state.last("resultSnapshot");

function estimateSummary(state: StateReader, actionId: string): EstimateSummary {
  const effects: number[] = [];
  const efforts: number[] = [];
  for (const estimate of state.where("estimate", "actionId", actionId)) {
    if (estimate.effect !== null) effects.push(estimate.effect);
    if (estimate.effort !== null) efforts.push(estimate.effort);
  }
  const { minRaters } = state.workshop().config;
  const shown = (values: number[]) => (values.length >= minRaters ? median(values) : null);
  const n = Math.max(effects.length, efforts.length);
  return { n, effect: shown(effects), effort: shown(efforts), closed: hasErased(state, "estimate", actionId) };
}

/** Mean of the two middle values for an even count; rounded to the half step below which estimates do not go. */
function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (upper + lower) / 2;
}

function closingSummary(state: StateReader): ClosingSummary {
  const distribution = [1, 2, 3, 4, 5].map((value) => state.countWhere("closingRating", "value", `${value}`));
  const n = state.count("closingRating");
  return {
    n,
    closed: hasErased(state, "closingRating"),
    distribution: n >= state.workshop().config.minGroup ? distribution : null,
  };
}

/** Counts active participants with a device; people in the room have nobody to tap "done" for them. */
export function progressOf(state: StateReader): Progress {
  const { phase, round } = state.workshop();
  return {
    done: state.countWhere("participant", "done", `${phase}:${round}`),
    total: state.countWhere("participant", "present", "device"),
  };
}
