import { useTranslations } from "next-intl";
import { VerdictPill } from "@/app/_workshop/verdict-pill";
import type { Uncertainty } from "@/domain/ranking/result";

/** Verdict and range of a rank together (ux rule 12); without them the reason in a word. */
export function Certainty({ uncertainty, isComplete }: { uncertainty: Uncertainty | null; isComplete: boolean }) {
  const t = useTranslations("results");
  const tRanking = useTranslations("ranking");
  if (uncertainty === null)
    return <span className="text-2xs text-ink-2">{tRanking(isComplete ? "noRange" : "rangePending")}</span>;
  const { verdict, rankLow, rankHigh } = uncertainty;
  return (
    <span className="grid justify-items-start gap-0.75">
      <VerdictPill verdict={verdict} />
      <span className="pl-0.5 text-2xs text-ink-2 tabular-nums">{t("range", { lo: rankLow, hi: rankHigh })}</span>
    </span>
  );
}
