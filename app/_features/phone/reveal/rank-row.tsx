"use client";

import { cx } from "class-variance-authority";
import { Flag, Gem } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useRecord, useWorkshop } from "@/app/_live/live";
import { Panel } from "@/app/_ui/panel";
import { Pill } from "@/app/_ui/pill";
import { ImpactBar } from "@/app/_workshop/impact-bar";
import { StageTag } from "@/app/_workshop/stage-tag";
import { useText } from "@/app/_workshop/use-text";
import { VerdictPill } from "@/app/_workshop/verdict-pill";
import { label } from "@/content/labels";
import type { RankedMoment } from "@/domain/ranking/result";

interface RankRowProps {
  row: RankedMoment;
  /** Practically equal with the moment above or below. */
  isTied: boolean;
  ownDots: number;
  /** Places for moments of truth: a dashed line stands below the last of them. */
  topK: number;
}

/** Rank, title, four bars, impact, and how sure all that is. */
export function RankRow({ row, isTied, ownDots, topK }: RankRowProps) {
  const t = useTranslations("phone.reveal");
  const results = useTranslations("results");
  const format = useFormatter();
  const text = useText();
  const { stageModel } = useWorkshop();
  const moment = useRecord("moment", row.id);
  if (!moment) return null;
  const { uncertainty, disagreement } = row;
  const isDivided = disagreement.importance.level === "polarised" || disagreement.satisfaction.level === "polarised";
  return (
    <li className={cx(row.rank === topK && "border-b-2 border-dashed border-line-strong pb-2.5")}>
      <Panel
        elevation={moment.confirmedAsTruth ? "ringed" : "flat"}
        shape="card"
        padding="none"
        className="grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-2.5 px-3 py-3"
      >
        <span className="pt-0.5 text-center font-display text-2xl leading-none font-bold tabular-nums">
          <span className="sr-only">{t("rank")} </span>
          {row.rank}
        </span>
        <div className="min-w-0">
          <div className="flex flex-wrap items-start justify-between gap-x-2 gap-y-1">
            <StageTag stage={moment.stage} period={moment.period} stageModel={stageModel} />
            <span className="font-display text-lg leading-none font-[680] tabular-nums">
              <span className="sr-only">{t("impact")} </span>
              {format.number(row.score, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}
            </span>
          </div>
          <h2 className="mt-1.5 font-sans text-base leading-snug font-semibold tracking-normal">
            <bdi>{moment.title}</bdi>
          </h2>
          <ImpactBar points={row.points} className="mt-2" />
          <p className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-2 tabular-nums">
            {uncertainty && <VerdictPill verdict={uncertainty.verdict} />}
            {uncertainty && <span>{results("range", { lo: uncertainty.rankLow, hi: uncertainty.rankHigh })}</span>}
            {isTied && <span>{results("tied")}</span>}
            {row.provisional && <span>{results("provisional")}</span>}
            {row.narrowSupport && <span>{results("onePerson")}</span>}
            {isDivided && (
              <Pill tone="warn">
                <Flag aria-hidden />
                {text(label("disagreement", "polarised"))}
              </Pill>
            )}
          </p>
          {moment.confirmedAsTruth && (
            <p className="mt-2 flex items-center gap-1.5 text-xs font-[650] text-brand">
              <Gem aria-hidden className="size-4" />
              {t("truth")}
            </p>
          )}
          {ownDots > 0 && <p className="mt-2 text-xs font-semibold text-ink">{t("ownDots", { n: ownDots })}</p>}
        </div>
      </Panel>
    </li>
  );
}
