import { useWorkshop } from "@/app/_live/live";
import type { Tint } from "@/app/_ui/tones";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import { stageContent, stageNumber } from "@/content/stages";
import { PERIODS, type Period, STAGES, type Stage } from "@/domain/stages";

export interface Lane {
  key: Stage | Period;
  /** Glyph and colour. */
  stage: Stage;
  tint: Tint;
  number: number;
  name: string;
  short: string | null;
  holds: (of: { stage: Stage; period: Period }) => boolean;
}

const STAGE_OF_PERIOD: Readonly<Record<Period, Stage>> = { before: "zmot", at: "smot", after: "umot" };

/** The columns of the room's journey: five stages, or three periods. */
export function useLanes(): Lane[] {
  const { stageModel } = useWorkshop();
  const text = useText();
  if (stageModel === "three")
    return PERIODS.map((period, i) => ({
      key: period,
      stage: STAGE_OF_PERIOD[period],
      tint: stageNumber(STAGE_OF_PERIOD[period]) as Tint,
      number: i + 1,
      name: text(label("period", period)),
      short: null,
      holds: (of) => of.period === period,
    }));
  return STAGES.map((stage) => ({
    key: stage,
    stage,
    tint: stageNumber(stage) as Tint,
    number: stageNumber(stage),
    name: text(stageContent(stage).name),
    short: text(stageContent(stage).short),
    holds: (of) => of.stage === stage,
  }));
}
