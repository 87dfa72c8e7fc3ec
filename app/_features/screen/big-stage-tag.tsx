import { useWorkshop } from "@/app/_live/live";
import { StageTag } from "@/app/_workshop/stage-tag";
import type { Period, Stage } from "@/domain/stages";

interface BigStageTagProps {
  of: { stage: Stage; period: Period };
}

/** Where a card or moment lies, readable from the last row. */
export function BigStageTag({ of: { stage, period } }: BigStageTagProps) {
  const { stageModel } = useWorkshop();
  return (
    <StageTag
      {...{ stage, period, stageModel }}
      className="gap-2.5! rounded-xl px-4 py-1 text-[1.875rem]! leading-tight!"
    />
  );
}
