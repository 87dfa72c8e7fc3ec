import type { useTranslations } from "next-intl";
import { capitalised, spell } from "./numbers";

export interface RevealFacts {
  /** Moments with the verdict `solid` among the top K. */
  solid: number;
  /** Places for moments of truth, K. */
  topK: number;
  /** Whether place K is tied with the next. */
  tiedAtTopK: boolean;
  /** People counted. */
  voices: number;
  minGroup: number;
}

type Translator<N extends "phases" | "numbers"> = ReturnType<typeof useTranslations<N>>;

/** The one sentence that sums up a ranking (ux 6.2): headline of the big screen, question of the phone. */
export function revealSentence(t: Translator<"phases">, numberWord: Translator<"numbers">, facts: RevealFacts): string {
  const word = (n: number) => spell(numberWord, n);
  const { solid, topK, tiedAtTopK, voices, minGroup } = facts;
  if (voices < minGroup) return capitalised(t("reveal.few", { count: voices, voices: word(voices) }));
  if (solid === 0) return t("reveal.none");
  if (solid >= topK) return capitalised(t("reveal.all", { count: solid, solid: word(solid) }));
  if (!tiedAtTopK) return capitalised(t("reveal.rest", { count: solid, solid: word(solid) }));
  return capitalised(t("reveal.open", { count: solid, solid: word(solid), place: word(topK) }));
}
