import { refuseUnless } from "./errors";
import type { Workshop } from "./records";
import { type Period, type Stage, usualPeriod, usualStage } from "./stages";

export interface Place {
  stage: Stage;
  period: Period;
  periodOverride: boolean;
}

interface Given {
  stage?: Stage | undefined;
  period?: Period | undefined;
}

/**
 * Stage and period of a card or moment from what somebody chose. The period follows the stage unless it is chosen too;
 * with three stages people choose the period alone and the usual stage is stored (method 4.1).
 * @param present stage it has now, kept where only the period is chosen
 * @throws Refused invalid if nothing is chosen
 */
export function placeOf(stageModel: Workshop["stageModel"], given: Given, present?: Stage): Place {
  const chosen =
    given.stage ?? (stageModel === "five" ? present : undefined) ?? (given.period && usualStage(given.period));
  refuseUnless(chosen && (given.stage || given.period), "invalid");
  const period = given.period ?? usualPeriod(chosen);
  const stage = stageModel === "three" ? usualStage(period) : chosen;
  return { stage, period, periodOverride: period !== usualPeriod(stage) };
}
