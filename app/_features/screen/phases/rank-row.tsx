import { BadgeCheck, MessageCircleWarning } from "lucide-react";
import { useTranslations } from "next-intl";
import { ImpactBar } from "@/app/_workshop/impact-bar";
import { useOneDecimal } from "@/app/_workshop/ranking/use-number";
import { VerdictPill } from "@/app/_workshop/verdict-pill";
import type { RankedMoment } from "@/domain/ranking/result";
import type { Moment } from "@/domain/records";
import { BigStageTag } from "../big-stage-tag";

/** Letters of titles that fit into the line under the bar, alone and beside the mark of a moment of truth. */
const LETTERS = { alone: 48, beside: 24 };

interface RankRowProps {
  ranked: RankedMoment;
  moment: Moment | undefined;
  /** Further moments practically equal to this one that have no row of their own. */
  tiedTitles: readonly string[];
}

export function RankRow({ ranked: { rank, score, points, uncertainty }, moment, tiedTitles }: RankRowProps) {
  const t = useTranslations("screen.reveal");
  const decimal = useOneDecimal();
  return (
    <li className="grid min-h-0 animate-pop grid-cols-[9.5rem_minmax(0,1fr)_20rem] items-center gap-x-7 rounded-[2.25rem] bg-surface py-3 pr-9 shadow-flat motion-reduce:animate-none">
      <span className="text-center font-display text-[7.5rem] leading-none font-bold tabular-nums">
        <span className="sr-only">{t("rank", { n: "" })}</span>
        {rank}
      </span>
      <div className="min-w-0">
        <div className="flex items-center justify-between gap-7">
          <h2 className="min-w-0 text-[2.625rem] leading-tight font-[680]">
            <bdi className="line-clamp-1">{moment?.title}</bdi>
          </h2>
          {moment && <BigStageTag of={moment} />}
        </div>
        <ImpactBar points={points} className="mt-3.5 h-11! gap-1! rounded-xl!" />
        <Notes isTruth={moment?.confirmedAsTruth ?? false} tiedTitles={tiedTitles} />
      </div>
      <div className="grid justify-items-end gap-3 text-right">
        <p className="flex items-baseline gap-5">
          {uncertainty && (
            <span className="whitespace-nowrap text-ink-2">
              {uncertainty.rankLow === uncertainty.rankHigh
                ? t("rank", { n: String(uncertainty.rankLow) })
                : t("rankLow", { lo: uncertainty.rankLow, hi: uncertainty.rankHigh })}
            </span>
          )}
          <b className="font-display text-[4.25rem] leading-none font-[720] tabular-nums">{decimal(score)}</b>
        </p>
        {uncertainty && (
          <span className="[&>span]:gap-2.5! [&>span]:px-5 [&>span]:py-1 [&>span]:text-[1.875rem]!">
            <VerdictPill verdict={uncertainty.verdict} />
          </span>
        )}
      </div>
    </li>
  );
}

/** What the group made of it, and what is as good as equal. */
function Notes({ isTruth, tiedTitles }: { isTruth: boolean; tiedTitles: readonly string[] }) {
  const t = useTranslations("screen.reveal");
  const named = thatFit(tiedTitles, isTruth ? LETTERS.beside : LETTERS.alone);
  const more = tiedTitles.length - named.length;
  const moments = named.join(", ");
  if (!isTruth && tiedTitles.length === 0) return null;
  return (
    <p className="mt-3 flex items-center gap-10 leading-tight">
      {isTruth && (
        <span className="flex shrink-0 items-center gap-3.5 font-semibold text-brand">
          <BadgeCheck aria-hidden className="size-8" />
          {t("truth")}
        </span>
      )}
      {tiedTitles.length > 0 && (
        <span className="flex min-w-0 items-center gap-3.5 text-ink-2">
          <MessageCircleWarning aria-hidden className="size-8 shrink-0 text-warn" />
          <bdi className="line-clamp-1">{more > 0 ? t("tiedMore", { moments, n: more }) : t("tied", { moments })}</bdi>
        </span>
      )}
    </p>
  );
}

/** The first titles that have no more letters together; the first one always. */
const thatFit = (titles: readonly string[], letters: number): readonly string[] =>
  titles.filter((_, i) => i === 0 || titles.slice(0, i + 1).join(", ").length <= letters);
