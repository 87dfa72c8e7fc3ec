import type { DerivedKind } from "../commands/rule";
import { isBefore } from "../phases";
import type { ResultSnapshot } from "../records";
import { PERIODS, STAGES } from "../stages";
import type { StateReader } from "../state";
import type { Viewer } from "./viewer";
import type { CardCounts, ClosingSummary, DerivedViews, EstimateSummary, Progress, ResultView } from "./views";

/** Derived records by kind. Presence is known to the live hub alone, never to the state. */
export function deriveFor(
  state: StateReader,
  kind: DerivedKind,
  id: string,
  viewer: Viewer,
): DerivedViews[DerivedKind] | undefined {
  switch (kind) {
    case "cardCounts":
      return viewer.surface === "review" ? undefined : cardCounts(state);
    case "result":
      return latestResult(state);
    case "estimateSummary":
      return isBefore(state.workshop().phase, "plan") ? undefined : estimateSummary(state, id);
    case "closingSummary":
      return isBefore(state.workshop().phase, "commit") ? undefined : closingSummary(state);
    case "progress":
      return progressOf(state);
    case "presence":
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

export function cardCounts(state: StateReader): CardCounts {
  const zero = <K extends string>(keys: readonly K[]) =>
    Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  const counts = { total: 0, stages: zero(STAGES), periods: zero(PERIODS) };
  for (const card of state.all("touchpoint")) {
    if (card.hiddenAt !== null || (card.source === "template" && !card.adopted)) continue;
    counts.total += 1;
    counts.stages[card.stage] += 1;
    counts.periods[card.period] += 1;
  }
  return counts;
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
export function latestSnapshot(state: StateReader): ResultSnapshot | undefined {
  let latest: ResultSnapshot | undefined;
  for (const snapshot of state.all("resultSnapshot")) if (!latest || snapshot.at >= latest.at) latest = snapshot;
  return latest;
}

function estimateSummary(state: StateReader, actionId: string): EstimateSummary {
  const effects: number[] = [];
  const efforts: number[] = [];
  for (const estimate of state.all("estimate")) {
    if (estimate.actionId !== actionId) continue;
    if (estimate.effect !== null) effects.push(estimate.effect);
    if (estimate.effort !== null) efforts.push(estimate.effort);
  }
  const { minRaters } = state.workshop().config;
  const shown = (values: number[]) => (values.length >= minRaters ? median(values) : null);
  return { n: Math.max(effects.length, efforts.length), effect: shown(effects), effort: shown(efforts) };
}

/** Mean of the two middle values for an even count; rounded to the half step below which estimates do not go. */
function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (upper + lower) / 2;
}

function closingSummary(state: StateReader): ClosingSummary {
  const distribution = [0, 0, 0, 0, 0];
  let n = 0;
  for (const { value } of state.all("closingRating")) {
    n += 1;
    distribution[value - 1] = (distribution[value - 1] ?? 0) + 1;
  }
  return { n, distribution: n >= state.workshop().config.minGroup ? distribution : null };
}

/** Counts active participants with a device; people in the room have nobody to tap "done" for them. */
export function progressOf(state: StateReader): Progress {
  const { phase, round } = state.workshop();
  const progress = { done: 0, total: 0 };
  for (const person of state.all("participant")) {
    if (person.status !== "active" || person.kind !== "device") continue;
    progress.total += 1;
    if (person.done.includes(`${phase}:${round}`)) progress.done += 1;
  }
  return progress;
}
