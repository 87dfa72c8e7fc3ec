import { MessageCircleWarning } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { ImpactBar } from "@/app/_workshop/impact-bar";
import { useOneDecimal } from "@/app/_workshop/ranking/use-number";
import { StageTag } from "@/app/_workshop/stage-tag";
import { VerdictPill } from "@/app/_workshop/verdict-pill";
import type { RankedMoment } from "@/domain/ranking/result";
import type { Moment } from "@/domain/records";

interface RankRowProps {
  ranked: RankedMoment;
  moment: Moment | undefined;
  /** Further moments practically equal to this one that have no row of their own. */
  tiedTitles: readonly string[];
}

export function RankRow({ ranked, moment, tiedTitles }: RankRowProps) {
  const t = useTranslations("screen.reveal");
  const decimal = useOneDecimal();
  const { stageModel } = useWorkshop();
  const { rank, score, points, uncertainty } = ranked;
  return (
    <li className="grid min-h-47 animate-pop grid-cols-[10.75rem_minmax(0,1fr)_18rem] items-center rounded-[2.25rem] bg-surface py-6 pr-10 shadow-flat motion-reduce:animate-none">
      <span className="text-center font-display text-[7.5rem] leading-none font-bold tabular-nums">
        <span className="sr-only">{t("rank", { n: "" })}</span>
        {rank}
      </span>
      <div className="min-w-0">
        <div className="flex items-center justify-between gap-8">
          <h2 className="min-w-0 text-[2.75rem] leading-tight font-[680]">
            <bdi className="line-clamp-1">{moment?.title}</bdi>
          </h2>
          {moment && (
            <StageTag {...place(moment)} stageModel={stageModel} className="rounded-xl px-4 py-2 text-[1.75rem]!" />
          )}
        </div>
        <ImpactBar points={points} className="mt-4 h-11! gap-1! rounded-xl!" />
        {tiedTitles.length > 0 && (
          <p className="mt-3.5 flex items-center gap-4 text-ink-2">
            <MessageCircleWarning aria-hidden className="size-8 shrink-0 text-warn" />
            <span className="line-clamp-1">{t("tied", { moments: tiedTitles.join(", ") })}</span>
          </p>
        )}
        {moment?.confirmedAsTruth && <p className="mt-2 text-[1.75rem] font-semibold text-brand">{t("truth")}</p>}
      </div>
      <div className="grid justify-items-end gap-2 text-right">
        <span className="font-display text-[4.25rem] leading-none font-[720] tabular-nums">{decimal(score)}</span>
        {uncertainty && (
          <>
            <span className="[&>span]:px-5 [&>span]:py-1.5 [&>span]:text-[1.75rem]!">
              <VerdictPill verdict={uncertainty.verdict} />
            </span>
            <span className="text-[1.625rem] text-ink-2">
              {uncertainty.rankLow === uncertainty.rankHigh
                ? t("rank", { n: String(uncertainty.rankLow) })
                : t("rankLow", { lo: uncertainty.rankLow, hi: uncertainty.rankHigh })}
            </span>
          </>
        )}
      </div>
    </li>
  );
}

const place = ({ stage, period }: Moment) => ({ stage, period });
