import { q6 } from "../ranking/q6";
import type { ActionQuadrant, RankedAction } from "../ranking/result";
import type { ActionStatus } from "../records";

const QUADRANTS: readonly ActionQuadrant[] = ["quick_win", "big_bet", "fill_in", "set_aside"];

/** `momentId` is the root of the moment the action serves. */
export interface PlannedAction {
  id: string;
  seq: number;
  momentId: string;
  effect: number | null;
  effort: number | null;
  status: ActionStatus;
}

export interface PlanScale {
  /** Impact 0 to 100, keyed by ranked moment. */
  impactByMoment: ReadonlyMap<string, number>;
  rankByMoment: ReadonlyMap<string, number>;
  benefitThreshold: number;
  effortThreshold: number;
}

/** Benefit and priority of method 8.1. Priority divides by 1 to 3, not by 1 to 5, so that trivia do not win. */
export function priorityOf(impact: number, effect: number, effort: number): { benefit: number; priority: number } {
  const benefit = (impact * effect) / 5;
  return { benefit, priority: benefit / ((effort + 1) / 2) };
}

/**
 * The live actions on ranked moments that have both effect and effort, in plan order (method 7.10 and 8.1).
 * Dropped ones, those without an estimate and those on other moments are left out.
 */
export function orderActions(actions: readonly PlannedAction[], scale: PlanScale): RankedAction[] {
  const byPriority = actions.flatMap((action) => assess(action, scale)).sort(comparePriority);
  const ranked = byPriority.map((assessed, place) => ({ ...assessed, priorityRank: place + 1 }));
  const inPlanOrder = ranked.toSorted(
    (a, b) => QUADRANTS.indexOf(a.quadrant) - QUADRANTS.indexOf(b.quadrant) || a.priorityRank - b.priorityRank,
  );
  return inPlanOrder.map(({ id, momentId, benefit, priority, quadrant, effort, priorityRank }, place) => ({
    id,
    momentId,
    benefit,
    priority,
    quadrant,
    effort,
    priorityRank,
    planOrder: place + 1,
  }));
}

type Assessed = Omit<RankedAction, "priorityRank" | "planOrder"> & { momentRank: number; seq: number };

function assess({ id, seq, momentId, effect, effort, status }: PlannedAction, scale: PlanScale): Assessed[] {
  const impact = scale.impactByMoment.get(momentId);
  const momentRank = scale.rankByMoment.get(momentId);
  if (status === "dropped" || effect === null || effort === null || impact === undefined || momentRank === undefined)
    return [];
  const { benefit, priority } = priorityOf(impact, effect, effort);
  const pays = q6(benefit) >= q6(scale.benefitThreshold);
  return [
    {
      id,
      seq,
      momentId,
      momentRank,
      benefit,
      priority,
      effort,
      quadrant: quadrantOf(pays, effort <= scale.effortThreshold),
    },
  ];
}

function quadrantOf(pays: boolean, isEasy: boolean): ActionQuadrant {
  if (pays) return isEasy ? "quick_win" : "big_bet";
  return isEasy ? "fill_in" : "set_aside";
}

const comparePriority = (a: Assessed, b: Assessed): number =>
  q6(b.priority) - q6(a.priority) ||
  q6(b.benefit) - q6(a.benefit) ||
  a.effort - b.effort ||
  a.momentRank - b.momentRank ||
  a.seq - b.seq;
