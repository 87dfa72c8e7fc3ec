"use client";
import { useLocale } from "next-intl";
import { useDerived, useWorkshop } from "@/app/_live/live";
import { label } from "@/content/labels";
import { gapOf, widestGap } from "@/domain/coverage-gap";
import { PERIODS, STAGES } from "@/domain/stages";
import { useLaneWords } from "./lanes";

/** The stage or period the room has written least about, with the question that asks for it; null while none is wanting. */
export function useWidestGap() {
  const locale = useLocale();
  const wordsOf = useLaneWords();
  const { stageModel } = useWorkshop();
  const counts = useDerived("cardCounts", "all");
  const prompt = counts && widestGap(counts, stageModel);
  if (!counts || !prompt) return null;
  if ("period" in prompt) {
    const gap = gapOf(counts.periods[prompt.period], counts.total, PERIODS.length);
    return { prompt, gap, name: label("period", prompt.period)[locale] };
  }
  const gap = gapOf(counts.stages[prompt.stage], counts.total, STAGES.length);
  return { prompt, gap, name: wordsOf({ key: prompt.stage, stage: prompt.stage }).name };
}
