"use client";

import { cx } from "class-variance-authority";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatCalendarDate, formatShortDate } from "@/app/_i18n/dates";
import { useRecords } from "@/app/_live/live";
import { StackedBar } from "@/app/_ui/stacked-bar";
import type { Plan } from "./use-plan";

/** How far the plan is, what is overdue, what nobody has taken, and when to look again. */
export function PlanKpis({ plan }: { plan: Plan }) {
  const t = useTranslations("plan.kpi");
  const live = plan.all.filter(({ action }) => action.status !== "dropped" && action.status !== "carried_over");
  const withStatus = (status: string) => live.filter(({ action }) => action.status === status).length;
  const overdue = live.filter(plan.isOverdue);
  const unowned = live.filter(({ action }) => action.owner === null).length;
  const done = withStatus("done");
  const underWay = withStatus("in_progress");
  const late = (status: string) => overdue.filter(({ action }) => action.status === status).length;
  const segments = [
    { key: "done", value: done, fill: "bg-ok" },
    { key: "in_progress", value: underWay - late("in_progress"), fill: "bg-info" },
    { key: "overdue", value: overdue.length, fill: "bg-danger" },
    { key: "open", value: withStatus("open") - late("open"), fill: "bg-ink-3" },
  ];
  const words = t("words", { done, total: live.length, underWay });
  return (
    <dl className="mb-5 grid rounded-[1.125rem] bg-surface shadow-flat max-md:grid-cols-2 md:grid-cols-[1.7fr_1fr_1fr_1.2fr] forced-colors:border">
      <Kpi name={t("progress")} value={done} rest={t("rest", { total: live.length, underWay })} wide>
        <StackedBar segments={segments} max={Math.max(1, live.length)} label={words} className="mt-2.5 h-2 w-full" />
      </Kpi>
      <Overdue
        count={overdue.length}
        since={overdue.map(({ action }) => action.dueOn ?? "").sort()[0]}
        today={plan.today}
      />
      <Kpi name={t("unowned")} value={unowned} tone={unowned > 0 ? "text-warn" : undefined} />
      <NextCheckIn today={plan.today} />
    </dl>
  );
}

interface KpiProps {
  name: string;
  value: ReactNode;
  rest?: ReactNode;
  tone?: string | undefined;
  wide?: boolean;
  children?: ReactNode;
}

function Kpi({ name, value, rest, tone, wide = false, children }: KpiProps) {
  return (
    <div
      className={cx("border-line px-4 py-4 not-first:border-l max-md:border-l-0 sm:px-5", wide && "max-md:col-span-2")}
    >
      <dt className="text-xs text-ink-2">{name}</dt>
      <dd className="mt-1">
        <span className={cx("mr-1.5 font-display text-2xl font-bold whitespace-nowrap tabular-nums", tone)}>
          {value}
        </span>
        {rest && <span className="text-xs text-ink-2">{rest}</span>}
        {children}
      </dd>
    </div>
  );
}

function Overdue({ count, since, today }: { count: number; since: string | undefined; today: string }) {
  const t = useTranslations("plan.kpi");
  const format = useFormatter();
  const rest = since ? t("since", { date: formatCalendarDate(format.dateTime, since, today) }) : null;
  return <Kpi name={t("overdue")} value={count} rest={rest} tone={count > 0 ? "text-danger" : undefined} />;
}

function NextCheckIn({ today }: { today: string }) {
  const t = useTranslations("plan.kpi");
  const format = useFormatter();
  const [next] = useRecords("checkIn")
    .filter(({ heldOn }) => heldOn === null)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  if (!next) return <Kpi name={t("next")} value="–" rest={t("noCheckIn")} wide />;
  return (
    <Kpi
      name={t("next")}
      value={formatShortDate(format.dateTime, next.dueOn, today)}
      rest={next.day === "custom" ? null : t("day", { n: next.day })}
      wide
    />
  );
}
