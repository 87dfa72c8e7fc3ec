"use client";
import { useWorkshop } from "@/app/_live/live";
import { StageTag } from "@/app/_workshop/stage-tag";
import type { Moment } from "@/domain/records";

/** A moment's title with its stage. */
export function MomentName({ moment }: { moment: Moment }) {
  const { stageModel } = useWorkshop();
  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-1">
      <bdi className="font-[550]">{moment.title}</bdi>
      <StageTag stage={moment.stage} period={moment.period} stageModel={stageModel} />
    </span>
  );
}
