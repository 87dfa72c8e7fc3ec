"use client";

import { cx } from "class-variance-authority";
import { useFormatter, useTranslations } from "next-intl";
import { Panel } from "@/app/_ui/panel";
import { ActionStatusPill } from "@/app/_workshop/plan/action-status-pill";
import { PlanGroupHead } from "@/app/_workshop/plan/plan-group-head";
import type { PlanRow } from "@/domain/plan/rows";
import { Due, MomentLine, Owner } from "./plan-parts";
import type { Plan } from "./use-plan";

interface PlanCardsProps {
  plan: Plan;
  onEdit: (actionId: string) => void;
}

/** The plan as cards, below 1024 px, in the order of the table. */
export function PlanCards({ plan, onEdit, onlyPhone }: PlanCardsProps & { onlyPhone: boolean }) {
  return (
    <div className={cx("grid gap-5 print:hidden", onlyPhone ? "md:hidden" : "lg:hidden")}>
      {plan.groups.map((group) => (
        <section key={group.key}>
          <h2 className="mb-2 font-sans text-sm">
            <PlanGroupHead group={group.key} />
          </h2>
          <ul className="grid grid-cols-1 gap-3 md:grid-cols-2">
            {group.rows.map((row) => (
              <Card key={row.action.id} row={row} plan={plan} onEdit={onEdit} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Card({ row, plan, onEdit }: PlanCardsProps & { row: PlanRow }) {
  const t = useTranslations("plan");
  const format = useFormatter();
  const { action, place, benefit } = row;
  const overdue = plan.isOverdue(row);
  return (
    <Panel as="li" shape="card" padding="sm" className="relative grid content-start gap-2">
      <p className="flex items-center justify-between gap-2">
        <span className="text-sm font-[650] text-ink-2 tabular-nums">{place}</span>
        <ActionStatusPill status={action.status} overdue={overdue} />
      </p>
      <button
        type="button"
        data-plan-row={action.id}
        aria-label={t("editAction", { title: action.title })}
        onClick={() => onEdit(action.id)}
        className="cursor-pointer text-left font-[650] after:absolute after:inset-0 after:rounded-card hover:underline focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-offset-2 focus-visible:after:outline-focus"
      >
        <bdi>{action.title}</bdi>
      </button>
      <MomentLine row={row} />
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <Owner action={action} />
        <Due action={action} overdue={overdue} today={plan.today} />
        {benefit !== null && (
          <span className="ml-auto tabular-nums text-ink-2">
            {t("benefitOf", { n: format.number(benefit, { minimumFractionDigits: 1, maximumFractionDigits: 1 }) })}
          </span>
        )}
      </p>
    </Panel>
  );
}
