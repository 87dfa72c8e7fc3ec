"use client";

import { cx } from "class-variance-authority";
import { useFormatter, useTranslations } from "next-intl";
import { formatShortDate } from "@/app/_i18n/dates";
import { quoted } from "@/app/_i18n/quoted";
import { useWorkshop } from "@/app/_live/live";
import { StageTag } from "@/app/_workshop/stage-tag";
import type { PlanRow } from "@/domain/plan/rows";
import type { Action } from "@/domain/records";

/** Which moment an action serves, and its rank. */
export function MomentLine({ row: { moment, rank } }: { row: PlanRow }) {
  const t = useTranslations("plan");
  const { stageModel } = useWorkshop();
  if (!moment) return null;
  return (
    <span className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-2">
      <StageTag stage={moment.stage} period={moment.period} stageModel={stageModel} />
      <span>
        {rank === null ? <bdi>{moment.title}</bdi> : t.rich("rankOf", { ...quoted, rank, title: moment.title })}
      </span>
    </span>
  );
}

export function Owner({ action: { owner } }: { action: Action }) {
  const t = useTranslations("plan");
  if (!owner) return <span className="font-[550] text-warn">{t("noOwner")}</span>;
  return (
    <span className="inline-flex items-center gap-1.5 wrap-normal">
      <span
        aria-hidden
        className="grid size-6 shrink-0 place-items-center rounded-full border border-line bg-sunken text-2xs font-bold"
      >
        {[...owner.name][0]?.toUpperCase()}
      </span>
      <bdi className="min-w-16">{owner.name}</bdi>
    </span>
  );
}

export function Due({ action: { dueOn }, overdue, today }: { action: Action; overdue: boolean; today: string }) {
  const t = useTranslations("plan");
  const format = useFormatter();
  if (dueOn === null) return <span className="text-ink-2">{t("none")}</span>;
  return (
    <span className={cx("whitespace-nowrap", overdue && "font-[650] text-danger")}>
      {formatShortDate(format.dateTime, dueOn, today)}
    </span>
  );
}
