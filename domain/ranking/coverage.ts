import { gapOf } from "../coverage-gap";
import { PERIODS, STAGES } from "../stages";
import type { RankingInput } from "./input";
import type { Ballots } from "./pooling";
import type { Coverage, CoverageEntry, CoverageFlag, RankedMoment } from "./result";

/** Dots, top moments and live actions per key; `touchpoints` counts the cards. */
interface Counted {
  touchpoints: number;
  dots: number;
  topK: number;
  actions: number;
}

/**
 * What the workshop looked at, per stage and per period (method 7.9); null without touchpoints.
 * @param dots pooled dots per moment of `ballots`
 * @param ranking by rank
 */
export function coverageOf(
  input: RankingInput,
  ballots: Ballots,
  dots: ArrayLike<number>,
  ranking: readonly RankedMoment[],
): Coverage | null {
  if (input.touchpoints.length === 0) return null;
  const topK = Math.min(input.config.topK, ballots.ranked);
  const top = ranking.filter((r) => r.rank <= topK);
  const isTop = new Set(top.map((r) => r.id));
  const actions = liveActions(input, ballots);
  const along = <K extends string>(keys: readonly K[], keyOf: (item: { stage: string; period: string }) => string) => {
    const counted = new Map<string, Counted>(
      keys.map((key) => [key, { touchpoints: 0, dots: 0, topK: 0, actions: 0 }]),
    );
    const add = (key: string, what: keyof Counted, n: number) => {
      const entry = counted.get(key);
      if (entry !== undefined) entry[what] += n;
    };
    for (const touchpoint of input.touchpoints) add(keyOf(touchpoint), "touchpoints", 1);
    ballots.moments.forEach((moment, m) => {
      add(keyOf(moment), "dots", dots[m] ?? 0);
      add(keyOf(moment), "topK", isTop.has(moment.id) ? 1 : 0);
      add(keyOf(moment), "actions", actions[m] ?? 0);
    });
    return entries(counted as Map<K, Counted>, input.touchpoints.length);
  };
  return {
    stages: along(STAGES, (item) => item.stage),
    periods: along(PERIODS, (item) => item.period),
    orphanTopMoments: top.filter((r) => actions[ballots.indexOf.get(r.id) ?? -1] === 0).map((r) => r.id),
  };
}

function liveActions(input: RankingInput, ballots: Ballots): Int32Array {
  const actions = new Int32Array(ballots.moments.length);
  for (const { momentId, status } of input.actions) {
    const m = ballots.indexOf.get(momentId);
    if (m !== undefined && status !== "dropped") actions[m] = (actions[m] ?? 0) + 1;
  }
  return actions;
}

function entries<K>(counted: ReadonlyMap<K, Counted>, all: number): CoverageEntry<K>[] {
  const live = [...counted.values()].reduce((sum, { actions }) => sum + actions, 0);
  return Array.from(counted, ([key, counts]) => ({
    key,
    touchpoints: counts.touchpoints,
    share: counts.touchpoints / all,
    dots: counts.dots,
    topK: counts.topK,
    actions: counts.actions,
    flags: flagsOf(counts, counted.size, all, live),
  }));
}

function flagsOf({ touchpoints, actions }: Counted, keys: number, all: number, live: number): CoverageFlag[] {
  if (touchpoints === 0) return ["empty"];
  const flags: CoverageFlag[] = [];
  if (gapOf(touchpoints, all, keys) === "thin") flags.push("thin");
  if (actions === 0 && live > 0) flags.push("no_action");
  return flags;
}
