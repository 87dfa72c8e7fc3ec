import { Tag } from "@/app/_ui/tag";
import type { Tint } from "@/app/_ui/tones";
import { label } from "@/content/labels";
import { stageContent, stageNumber } from "@/content/stages";
import type { Workshop } from "@/domain/records";
import type { Period, Stage } from "@/domain/stages";
import { StageIcon } from "./stage-icon";
import { useText } from "./use-text";

interface StageTagProps {
  stage: Stage;
  /** Shown instead of the stage in workshops with three stages. */
  period: Period;
  stageModel: Workshop["stageModel"];
  className?: string;
}

/** Where a card or moment lies: number, glyph and name of the stage, or the period where there are only three. */
export function StageTag({ stage, period, stageModel, className }: StageTagProps) {
  const text = useText();
  const isPeriod = stageModel === "three";
  const name = text(isPeriod ? label("period", period) : stageContent(stage).name);
  const style = className === undefined ? {} : { className };
  return (
    <Tag tint={stageNumber(stage) as Tint} {...style}>
      <StageIcon stage={stage} />
      {isPeriod ? name : `${stageNumber(stage)} ${name}`}
    </Tag>
  );
}
