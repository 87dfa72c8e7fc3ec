"use client";

import { cx } from "class-variance-authority";
import { useFormatter, useTranslations } from "next-intl";
import { Fragment } from "react";
import { ProgressBar } from "@/app/_ui/progress-bar";
import { ActionStatusPill } from "@/app/_workshop/plan/action-status-pill";
import { LevelDots } from "@/app/_workshop/plan/level-dots";
import { PlanGroupHead } from "@/app/_workshop/plan/plan-group-head";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { PlanGroup, PlanRow } from "@/domain/plan/rows";
import { Due, MomentLine, Owner } from "./plan-parts";
import type { Plan } from "./use-plan";

interface PlanTableProps {
  plan: Plan;
  onEdit: (actionId: string) => void;
}

const NUMBER = "text-right tabular-nums";
/** Priority needs the room of a wide screen. */
const WIDE = "hidden xl:table-cell print:table-cell";

/** The plan as a table, from 1024 px on and on paper. */
export function PlanTable({ plan, onEdit, onlyPrinted }: PlanTableProps & { onlyPrinted: boolean }) {
  const t = useTranslations("plan.column");
  return (
    <div
      className={cx(
        "hidden overflow-hidden rounded-[1.125rem] bg-surface shadow-flat print:block forced-colors:border",
        !onlyPrinted && "lg:block",
      )}
    >
      <table className="w-full text-left text-sm wrap-break-word">
        <thead>
          <tr className="border-b border-line text-xs *:px-2.5 *:py-2.5 *:font-semibold *:first:pl-5">
            <th scope="col">{t("place")}</th>
            <th scope="col">{t("action")}</th>
            <th scope="col">{t("benefit")}</th>
            <th scope="col">{t("effect")}</th>
            <th scope="col">{t("effort")}</th>
            <th scope="col" className={cx(NUMBER, WIDE)}>
              {t("priority")}
            </th>
            <th scope="col">{t("owner")}</th>
            <th scope="col">{t("due")}</th>
            <th scope="col">{t("status")}</th>
          </tr>
        </thead>
        <tbody>
          {plan.groups.map((group) => (
            <Group key={group.key} group={group} plan={plan} onEdit={onEdit} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Group({ group, plan, onEdit }: PlanTableProps & { group: PlanGroup }) {
  return (
    <Fragment>
      <tr className="border-b border-line bg-sunken">
        <th scope="colgroup" colSpan={9} className="px-5 py-2 font-normal">
          <PlanGroupHead group={group.key} />
        </th>
      </tr>
      {group.rows.map((row) => (
        <Row key={row.action.id} row={row} plan={plan} onEdit={onEdit} />
      ))}
    </Fragment>
  );
}

function Row({ row, plan, onEdit }: PlanTableProps & { row: PlanRow }) {
  const t = useTranslations("plan");
  const format = useFormatter();
  const one = (value: number) => format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const { action, place, benefit, priority } = row;
  const overdue = plan.isOverdue(row);
  return (
    <tr className="avoid-break border-b border-line align-middle last:border-0 hover:bg-sunken/50 *:px-2.5 *:py-2.5">
      <td className="first:pl-5 text-base font-[650] whitespace-nowrap text-ink-2 tabular-nums">{place ?? ""}</td>
      <th scope="row" className="font-normal">
        <button
          type="button"
          data-plan-row={action.id}
          aria-label={t("editAction", { title: action.title })}
          onClick={() => onEdit(action.id)}
          className="cursor-pointer text-left font-[650] hover:underline"
        >
          <bdi>{action.title}</bdi>
        </button>
        <MomentLine row={row} />
      </th>
      <td>
        {benefit !== null && (
          <span className="flex items-center gap-2.5 whitespace-nowrap tabular-nums">
            <ProgressBar
              value={benefit}
              max={100}
              label={null}
              className="w-14 rounded-xs max-xl:hidden xl:w-20 print:hidden"
            />
            <strong>{one(benefit)}</strong>
          </span>
        )}
      </td>
      <td>
        <Level of="effect" value={action.effect} />
      </td>
      <td>
        <Level of="effort" value={action.effort} />
      </td>
      <td className={cx(NUMBER, WIDE, "font-[650]")}>{priority === null ? "" : one(priority)}</td>
      <td>
        <Owner action={action} />
      </td>
      <td>
        <Due action={action} overdue={overdue} today={plan.today} />
      </td>
      <td className="pr-4">
        <ActionStatusPill status={action.status} overdue={overdue} />
      </td>
    </tr>
  );
}

function Level({ of, value }: { of: "effect" | "effort"; value: number | null }) {
  const t = useTranslations("plan");
  const text = useText();
  const format = useFormatter();
  if (value === null) return <span className="text-ink-2">{t("none")}</span>;
  const words = Number.isInteger(value) ? text(label(of, value)) : "";
  return <LevelDots value={value} label={[`${format.number(value)}/5`, words].filter(Boolean).join(", ")} />;
}
