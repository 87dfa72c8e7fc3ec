"use client";
import { CircleAlert, CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { quoted } from "@/app/_i18n/quoted";
import { Button } from "@/app/_ui/button";
import { NewAction } from "@/app/_workshop/actions/new-action";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { Action, Moment } from "@/domain/records";
import { OpenTopics } from "../../parts/open-topics";
import { usePlan } from "./use-plan";

/** What the plan lacks; each line leads to where it is mended. */
export function PlanHelper() {
  const t = useTranslations("cockpitPlan");
  const text = useText();
  const { gaps, edit } = usePlan();
  const [orphan, setOrphan] = useState<string | null>(null);
  const actionGaps = (["noOwner", "noDate", "noEstimate", "noEmpowerment"] as const).filter(
    (key) => gaps[key].length > 0,
  );
  const hasNone =
    actionGaps.length === 0 &&
    gaps.orphans.length === 0 &&
    gaps.assumptions.length === 0 &&
    gaps.soleOwner === null &&
    gaps.unusedPeriods.length === 0;
  const plan = (id: string) => setOrphan(id);
  return (
    <section aria-label={t("gaps")} className="grid gap-3">
      <h2 className="text-lg font-[690]">{t("gaps")}</h2>
      {hasNone && (
        <p className="flex items-center gap-2 text-sm text-ok">
          <CircleCheck aria-hidden className="size-4.5" />
          {t("noGaps")}
        </p>
      )}
      {gaps.orphans.map((moment) => (
        <Orphan key={moment.id} moment={moment} onPlan={plan} />
      ))}
      {gaps.unusedPeriods.length > 0 && (
        <Gap title={t("unused")}>{gaps.unusedPeriods.map((period) => text(label("period", period))).join(", ")}</Gap>
      )}
      {gaps.soleOwner !== null && <Gap title={t("soleOwner", { name: gaps.soleOwner })}>{t("soleOwnerText")}</Gap>}
      {gaps.assumptions.map((moment) => (
        <Gap key={moment.id} title={t.rich("assumption", { ...quoted, title: moment.title })}>
          {t("assumptionText")}
        </Gap>
      ))}
      {actionGaps.map((key) => (
        <ActionGap key={key} title={t(`gap.${key}`, { n: gaps[key].length })} actions={gaps[key]} onEdit={edit} />
      ))}
      <OpenTopics />
      {orphan !== null && (
        <NewAction
          momentId={orphan}
          onClose={() => setOrphan(null)}
          onCreated={(id) => {
            setOrphan(null);
            edit(id);
          }}
        />
      )}
    </section>
  );
}

function Gap({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="flex gap-2 rounded-card bg-surface px-3 py-2.5 text-sm shadow-flat forced-colors:border">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-warn" />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{title}</p>
        {children && <div className="mt-0.5 text-xs text-ink-2">{children}</div>}
      </div>
    </div>
  );
}

function Orphan({ moment, onPlan }: { moment: Moment; onPlan: (id: string) => void }) {
  const t = useTranslations("cockpitPlan");
  return (
    <Gap title={t("orphan", { title: moment.title })}>
      <Button size="sm" className="mt-1.5" onClick={() => onPlan(moment.id)}>
        {t("planOne")}
      </Button>
    </Gap>
  );
}

function ActionGap({
  title,
  actions,
  onEdit,
}: {
  title: string;
  actions: readonly Action[];
  onEdit: (id: string) => void;
}) {
  return (
    <details className="rounded-card bg-surface shadow-flat forced-colors:border">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 rounded-card px-3 text-sm font-semibold">
        <CircleAlert aria-hidden className="size-4 shrink-0 text-warn" />
        {title}
      </summary>
      <ul className="grid gap-1 px-3 pb-3">
        {actions.map(({ id, title: name }) => (
          <li key={id}>
            <Button size="sm" variant="link" className="justify-start! text-left!" onClick={() => onEdit(id)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
