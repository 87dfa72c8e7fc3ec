import { CircleCheck, CircleHelp, LoaderCircle, Minus, Scale, Swords, TrendingUp } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { spell } from "@/app/_i18n/numbers";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { RankedMoment } from "@/domain/ranking/result";
import type { ResultView } from "@/domain/view/views";

const LOOK = {
  solid: <CircleCheck aria-hidden className="text-ok" />,
  contested: <Swords aria-hidden className="text-warn" />,
  contender: <TrendingUp aria-hidden className="text-info" />,
  below: <Minus aria-hidden className="text-ink-2" />,
};

const Line = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <p className="flex gap-2 [&_b]:font-[620] [&_b]:text-ink [&>svg]:mt-px [&>svg]:size-4 [&>svg]:shrink-0">
    {icon}
    <span>{children}</span>
  </p>
);

interface CertaintyBoxProps {
  result: Pick<ResultView, "contributors" | "topK" | "complete" | "ranking">;
  ranked: RankedMoment;
  minGroup: number;
}

/** How sure a rank is: under other people of this team, and under other weights. */
export function CertaintyBox({ result, ranked, minGroup }: CertaintyBoxProps) {
  const t = useTranslations("ranking");
  const tResults = useTranslations("results");
  const { rankMin, rankMax } = ranked.sensitivity;
  const isStable = rankMin === rankMax;
  return (
    <div className="grid gap-2.5 rounded-card bg-sunken p-3.5 text-xs text-ink-2">
      <People result={result} ranked={ranked} minGroup={minGroup} />
      <Line icon={<Scale aria-hidden className={isStable ? "text-ok" : "text-ink-2"} />}>
        {isStable ? (
          <b>{tResults("stableSentence", { r: ranked.rank })}</b>
        ) : (
          <b>{t("weights", { lo: rankMin, hi: rankMax })}</b>
        )}
        {!isStable && ` ${t(ranked.sensitivity.topKStable ? "weightsSameSide" : "weightsCross")}`}
      </Line>
    </div>
  );
}

function People({ result, ranked, minGroup }: CertaintyBoxProps) {
  const t = useTranslations("ranking");
  const tResults = useTranslations("results");
  const numbers = useTranslations("numbers");
  const text = useText();
  const format = useFormatter();
  const { uncertainty } = ranked;
  if (uncertainty) {
    const k = Math.min(result.topK, result.ranking.length);
    const n = format.number(Math.round(uncertainty.pTopK * 100));
    return (
      <Line icon={LOOK[uncertainty.verdict]}>
        <b>{text(label("verdict", uncertainty.verdict))}.</b>{" "}
        {tResults("solidSentence", { n, k, word: spell(numbers, k) })}
      </Line>
    );
  }
  if (result.contributors < minGroup)
    return (
      <Line icon={<CircleHelp aria-hidden />}>{tResults("tooFew", { n: result.contributors, min: minGroup })}</Line>
    );
  return (
    <Line icon={result.complete ? <CircleHelp aria-hidden /> : <LoaderCircle aria-hidden className="animate-spin" />}>
      {t(result.complete ? "noRangeText" : "rangePendingText")}
    </Line>
  );
}
