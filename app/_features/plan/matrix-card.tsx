"use client";

import { useFormatter, useTranslations } from "next-intl";
import { formatShortDate } from "@/app/_i18n/dates";
import { useWorkshop } from "@/app/_live/live";
import { StageTag } from "@/app/_workshop/stage-tag";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { PlanRow } from "@/domain/plan/rows";

interface MatrixCardProps {
  row: PlanRow;
  today: string;
  onEdit: (actionId: string) => void;
}

/** The chosen action: title, moment, owner and date, and the numbers behind its place. */
export function MatrixCard({ row: { action, place, moment, benefit, priority }, today, onEdit }: MatrixCardProps) {
  const t = useTranslations("plan");
  const text = useText();
  const format = useFormatter();
  const { stageModel } = useWorkshop();
  const one = (value: number | null) =>
    value === null ? "–" : format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const date = action.dueOn && formatShortDate(format.dateTime, action.dueOn, today);
  const effort = action.effort ?? 0;
  const words = Number.isInteger(effort) ? text(label("effort", effort)) : "";
  const numbers = [
    [t("column.benefit"), one(benefit)],
    [t("column.effort"), [format.number(effort), words].filter(Boolean).join(", ")],
    [t("column.priority"), one(priority)],
  ];
  return (
    <div className="rounded-card bg-surface p-3.5 text-xs shadow-raised forced-colors:border">
      <button
        type="button"
        aria-label={t("editAction", { title: action.title })}
        onClick={() => onEdit(action.id)}
        className="cursor-pointer text-left text-sm leading-snug font-[650] hover:underline"
      >
        {place} · <bdi>{action.title}</bdi>
      </button>
      <p className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-2">
        {moment && <StageTag stage={moment.stage} period={moment.period} stageModel={stageModel} />}
        {[action.owner?.name ?? t("noOwner"), date].filter(Boolean).join(", ")}
      </p>
      <dl className="mt-2.5 grid grid-cols-3 gap-2 border-t border-line pt-2">
        {numbers.map(([name, value]) => (
          <div key={name}>
            <dt className="text-2xs text-ink-2">{name}</dt>
            <dd className="font-[650] text-ink tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
