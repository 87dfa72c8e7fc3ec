import { useTranslations } from "next-intl";
import { revealSentence } from "@/app/_i18n/reveal-sentence";
import type { ResultView } from "@/domain/view/views";

type Summed = Pick<ResultView, "ranking" | "topK" | "contributors">;

/** Facts of the reveal sentence (ux 6.2) in a result. */
export function revealFacts({ ranking, topK, contributors }: Summed, minGroup: number) {
  const top = ranking.filter(({ rank }) => rank <= topK);
  const solid = top.filter(({ uncertainty }) => uncertainty?.verdict === "solid").length;
  const tiedAtTopK = ranking.some(({ rank, tiedWithPrevious }) => rank === topK + 1 && tiedWithPrevious);
  return { solid, topK: Math.min(topK, ranking.length), tiedAtTopK, voices: contributors, minGroup };
}

/** The one sentence that sums a result up. */
export function useRevealSentence(): (result: Summed, minGroup: number) => string {
  const t = useTranslations("phases");
  const word = useTranslations("numbers");
  return (result, minGroup) => revealSentence(t, word, revealFacts(result, minGroup));
}
