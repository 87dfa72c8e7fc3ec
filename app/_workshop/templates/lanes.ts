import type { Workshop } from "@/domain/records";
import { PERIODS, type Period, STAGES, type Stage, usualPeriod, usualStage } from "@/domain/stages";

interface Placed {
  stage: Stage;
  period: Period;
}

/** Cards by where they lie in the journey, lanes without cards left out; three lanes where people chose only the period. */
export function lanesOf<T extends Placed>(stageModel: Workshop["stageModel"], cards: readonly T[]) {
  const lanes =
    stageModel === "five"
      ? STAGES.map((stage) => ({
          stage,
          period: usualPeriod(stage),
          cards: cards.filter((card) => card.stage === stage),
        }))
      : PERIODS.map((period) => ({
          stage: usualStage(period),
          period,
          cards: cards.filter((card) => card.period === period),
        }));
  return lanes.filter((lane) => lane.cards.length > 0);
}
