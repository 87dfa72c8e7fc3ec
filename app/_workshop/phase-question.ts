import { useTranslations } from "next-intl";
import { revealSentence } from "@/app/_i18n/reveal-sentence";
import { useDerived, useWorkshop } from "@/app/_live/live";
import type { Phase } from "@/domain/phases";
import type { ResultView } from "@/domain/view/views";

/** The question of a phase on phone and big screen; for the reveal the sentence that sums the ranking up. */
export function usePhaseQuestion(phase: Phase): string {
  const t = useTranslations("phases");
  const live = useTranslations("live");
  const word = useTranslations("numbers");
  const { config, revealStep } = useWorkshop();
  const result = useDerived("result", "latest");
  if (phase !== "reveal") return t(`question.${phase}`);
  if (!result || revealStep < result.ranking.length) return live("revealing");
  return revealSentence(t, word, factsOf(result, config.minGroup));
}

function factsOf({ ranking, topK, contributors }: ResultView, minGroup: number) {
  const top = ranking.filter(({ rank }) => rank <= topK);
  const solid = top.filter(({ uncertainty }) => uncertainty?.verdict === "solid").length;
  const tiedAtTopK = ranking.some(({ rank, tiedWithPrevious }) => rank === topK + 1 && tiedWithPrevious);
  return { solid, topK: Math.min(topK, ranking.length), tiedAtTopK, voices: contributors, minGroup };
}
