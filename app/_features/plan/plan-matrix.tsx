"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { useWorkshop } from "@/app/_live/live";
import { Panel } from "@/app/_ui/panel";
import { StageTag } from "@/app/_workshop/stage-tag";
import type { PlanRow } from "@/domain/plan/rows";
import { MatrixLists } from "./matrix-lists";
import { MatrixPlot } from "./matrix-plot";
import type { Plan } from "./use-plan";

interface PlanMatrixProps {
  plan: Plan;
  onEdit: (actionId: string) => void;
}

/** The plan by benefit and effort, from 768 px on; the number is the place in the plan. The table says the same. */
export function PlanMatrix({ plan, onEdit }: PlanMatrixProps) {
  const t = useTranslations("plan.matrix");
  const format = useFormatter();
  const { config } = useWorkshop();
  const placed = plan.rows.filter(({ place }) => place !== null);
  const [chosen, setChosen] = useState<string | null>(null);
  const selected = placed.find(({ action }) => action.id === chosen) ?? placed[0];
  return (
    <div className="hidden md:block print:hidden">
      <div className="grid items-stretch gap-5 xl:grid-cols-[minmax(0,1fr)_24.75rem]">
        <Panel as="section" aria-label={t("label")} padding="sm">
          <MatrixPlot plan={plan} rows={placed} selected={selected} onSelect={setChosen} onEdit={onEdit} />
        </Panel>
        <MatrixLists plan={plan} selectedId={selected?.action.id} onSelect={setChosen} onEdit={onEdit} />
      </div>
      <div className="mt-3.5 flex flex-wrap items-center gap-x-5 gap-y-2 text-xs text-ink-2">
        <StagesIn rows={placed} />
        <p>
          {t("cuts", {
            benefit: format.number(config.benefitThreshold),
            effort: format.number(config.effortThreshold),
          })}
        </p>
      </div>
    </div>
  );
}

/** What the colours say. */
function StagesIn({ rows }: { rows: readonly PlanRow[] }) {
  const { stageModel } = useWorkshop();
  const byStage = new Map(rows.flatMap(({ moment }) => (moment ? [[moment.stage, moment]] : [])));
  return (
    <p className="flex flex-wrap gap-1.5">
      {[...byStage.values()]
        .toSorted((a, b) => (a.stage < b.stage ? -1 : 1))
        .map(({ stage, period }) => (
          <StageTag key={stage} stage={stage} period={period} stageModel={stageModel} />
        ))}
    </p>
  );
}
