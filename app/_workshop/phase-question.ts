import { useTranslations } from "next-intl";
import { useDerived, useWorkshop } from "@/app/_live/live";
import type { Phase } from "@/domain/phases";
import { useRevealSentence } from "./ranking/use-reveal-sentence";

/** The question of a phase on phone and big screen; for the reveal the sentence that sums the ranking up. */
export function usePhaseQuestion(phase: Phase): string {
  const t = useTranslations("phases");
  const live = useTranslations("live");
  const sentence = useRevealSentence();
  const { config, revealStep } = useWorkshop();
  const result = useDerived("result", "latest");
  if (phase !== "reveal") return t(`question.${phase}`);
  if (!result || revealStep < result.ranking.length) return live("revealing");
  return sentence(result, config.minGroup);
}
