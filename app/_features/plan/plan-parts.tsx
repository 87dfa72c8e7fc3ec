"use client";

import { cx } from "class-variance-authority";
import { useFormatter, useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { PlanGroupIcon } from "@/app/_workshop/plan/plan-group-icon";
import { StageTag } from "@/app/_workshop/stage-tag";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { PlanGroupKey, PlanRow } from "@/domain/plan/rows";
import type { Action } from "@/domain/records";

/** Name and meaning of a group of the plan. */
export function GroupHead({ group }: { group: PlanGroupKey }) {
  const t = useTranslations("plan.group");
  const text = useText();
  const isOutside = group === "unestimated" || group === "dropped";
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <PlanGroupIcon group={group} className="size-4" />
      <strong>{isOutside ? t(`${group}Name`) : text(label("actionQuadrant", group))}</strong>
      <span className="text-xs text-ink-2">{t(group)}</span>
    </span>
  );
}

/** Which moment an action serves, and its rank. */
export function MomentLine({ row: { moment, rank } }: { row: PlanRow }) {
  const t = useTranslations("plan");
  const { stageModel } = useWorkshop();
  if (!moment) return null;
  return (
    <span className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-2">
      <StageTag stage={moment.stage} period={moment.period} stageModel={stageModel} />
      <span>{rank === null ? moment.title : t("rankOf", { rank, title: moment.title })}</span>
    </span>
  );
}

export function Owner({ action: { owner } }: { action: Action }) {
  const t = useTranslations("plan");
  if (!owner) return <span className="font-[550] text-warn">{t("noOwner")}</span>;
  return (
    <span className="inline-flex items-center gap-1.5">
      <span
        aria-hidden
        className="grid size-6 place-items-center rounded-full border border-line bg-sunken text-2xs font-bold"
      >
        {[...owner.name][0]?.toUpperCase()}
      </span>
      {owner.name}
    </span>
  );
}

export function Due({ action: { dueOn }, overdue, today }: { action: Action; overdue: boolean; today: string }) {
  const t = useTranslations("plan");
  const format = useFormatter();
  if (dueOn === null) return <span className="text-ink-2">{t("none")}</span>;
  return (
    <span className={cx("whitespace-nowrap", overdue && "font-[650] text-danger")}>
      {shortDate(format, dueOn, today)}
    </span>
  );
}

/** A calendar date as narrow columns have room for, the year only where it is another one than today's. */
function shortDate(format: ReturnType<typeof useFormatter>, date: string, today: string): string {
  const year = date.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" as const };
  return format.dateTime(new Date(`${date}T00:00:00Z`), { timeZone: "UTC", day: "numeric", month: "short", ...year });
}
