"use client";

import { cx } from "class-variance-authority";
import { useFormatter, useTranslations } from "next-intl";
import { PlanGroupHead } from "@/app/_workshop/plan/plan-group-head";
import type { PlanGroup, PlanRow } from "@/domain/plan/rows";
import { stageFill } from "./stage-fill";
import type { Plan } from "./use-plan";

interface MatrixListsProps {
  plan: Plan;
  selectedId: string | undefined;
  onSelect: (actionId: string) => void;
  onEdit: (actionId: string) => void;
}

/** The same actions by group. */
export function MatrixLists({ plan, ...rest }: MatrixListsProps) {
  return (
    <div className="rounded-[1.125rem] bg-surface py-1.5 shadow-flat max-xl:columns-2 max-xl:gap-0 forced-colors:border">
      {plan.groups.map((group) => (
        <Group key={group.key} group={group} {...rest} />
      ))}
    </div>
  );
}

type GroupProps = Omit<MatrixListsProps, "plan"> & { group: PlanGroup };

function Group({ group: { key, rows }, ...rest }: GroupProps) {
  return (
    <section className="break-inside-avoid border-line px-4 py-2 xl:not-first:border-t">
      <h2 className="flex items-center justify-between gap-2 px-1 pb-1 font-sans text-sm font-normal tracking-normal">
        <PlanGroupHead group={key} />
        <span className="font-semibold text-ink-2 tabular-nums">{rows.length}</span>
      </h2>
      <ol>
        {rows.map((row) => (
          <Row key={row.action.id} row={row} {...rest} />
        ))}
      </ol>
    </section>
  );
}

function Row({ row, selectedId, onSelect, onEdit }: Omit<GroupProps, "group"> & { row: PlanRow }) {
  const t = useTranslations("plan");
  const format = useFormatter();
  const { action, place, benefit, moment } = row;
  const isSelected = action.id === selectedId;
  return (
    <li
      onPointerEnter={() => place !== null && onSelect(action.id)}
      className={cx(
        "grid min-h-8 grid-cols-[1.5rem_minmax(0,1fr)_auto] items-center gap-2.5 rounded-lg px-1 py-0.75 text-xs leading-snug",
        isSelected && "bg-brand-tint",
      )}
    >
      {place === null ? (
        <span />
      ) : (
        <span
          aria-hidden
          className={cx(
            "grid size-6 place-items-center rounded-full text-2xs font-bold text-on-stage tabular-nums",
            stageFill(moment?.stage),
          )}
        >
          {place}
        </span>
      )}
      <button
        type="button"
        aria-label={t("editAction", { title: action.title })}
        onFocus={() => place !== null && onSelect(action.id)}
        onClick={() => onEdit(action.id)}
        className={cx("cursor-pointer text-left hover:underline", isSelected ? "font-[650]" : "font-[520]")}
      >
        <bdi>{action.title}</bdi>
      </button>
      <span className="text-ink-2 tabular-nums">
        {benefit === null ? "" : format.number(benefit, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}
      </span>
    </li>
  );
}
