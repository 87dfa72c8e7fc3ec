"use client";

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
export function PlanCards({ plan, onEdit }: PlanCardsProps) {
  return (
    <div className="grid gap-5 lg:hidden print:hidden">
      {plan.groups.map((group) => (
        <section key={group.key}>
          <h2 className="mb-2 font-sans text-sm">
            <PlanGroupHead group={group.key} />
          </h2>
          <ul className="grid gap-3 md:grid-cols-2">
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
    <Panel as="li" shape="card" padding="sm" className="grid content-start gap-2">
      <button
        type="button"
        data-plan-row={action.id}
        aria-label={t("editAction", { title: action.title })}
        onClick={() => onEdit(action.id)}
        className="min-h-touch cursor-pointer text-left font-[650] hover:underline"
      >
        {place !== null && <span className="mr-1.5 text-ink-2 tabular-nums">{place}</span>}
        {action.title}
      </button>
      <MomentLine row={row} />
      <p className="flex flex-wrap items-center justify-between gap-2 text-sm">
        <Owner action={action} />
        <Due action={action} overdue={overdue} today={plan.today} />
        {benefit !== null && (
          <span className="tabular-nums text-ink-2">
            {t("benefitOf", { n: format.number(benefit, { minimumFractionDigits: 1, maximumFractionDigits: 1 }) })}
          </span>
        )}
        <ActionStatusPill status={action.status} overdue={overdue} />
      </p>
    </Panel>
  );
}
