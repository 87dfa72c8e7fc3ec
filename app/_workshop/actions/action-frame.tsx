"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDerived, useLive } from "@/app/_live/live";
import { Select } from "@/app/_ui/select";
import { useOneDecimal } from "@/app/_workshop/ranking/use-number";
import { StageTag } from "@/app/_workshop/stage-tag";
import { useText } from "@/app/_workshop/use-text";
import { actionPrompts } from "@/content/measures";
import { TEXT } from "@/domain/limits";
import { isLive, rootOf } from "@/domain/moment-root";
import { priorityOf } from "@/domain/plan/priority";
import type { Action } from "@/domain/records";
import { DueField } from "./due-field";
import { EditLines } from "./edit-fields";
import { OwnerField } from "./owner-field";
import { ScaleField } from "./scale-field";
import type { ActionSave } from "./use-action-save";
import { useField } from "./use-field";

/** What, for which moment, who, by when, how much it brings and costs. */
export function ActionFrame({ action, save }: { action: Action; save: ActionSave }) {
  const t = useTranslations("actions");
  const text = useText();
  const estimates = useDerived("estimateSummary", action.id);
  const title = useField({
    name: `action.${action.id}.title`,
    stored: action.title,
    check: (next) => (next.trim() === "" ? t("titleMissing") : undefined),
    save: (next) => save({ title: next }),
  });
  const scene = useField({
    name: `action.${action.id}.scene`,
    stored: action.scene ?? "",
    save: (next) => save({ scene: next === "" ? null : next }),
  });
  const estimateOf = (key: "effect" | "effort") => ({ n: estimates?.n ?? 0, median: estimates?.[key] ?? null });
  return (
    <>
      <EditLines field={title} label={t("name")} limit={TEXT.idea} />
      <MomentField action={action} save={save} />
      <div className="grid gap-4 sm:grid-cols-2">
        <OwnerField action={action} save={save} />
        <DueField action={action} save={save} />
        <ScaleField
          scale="effect"
          value={action.effect}
          estimate={estimateOf("effect")}
          onSave={(effect) => save({ effect })}
        />
        <ScaleField
          scale="effort"
          value={action.effort}
          estimate={estimateOf("effort")}
          onSave={(effort) => save({ effort })}
        />
      </div>
      <Worth action={action} />
      <EditLines field={scene} label={t("scene")} hint={text(actionPrompts.scene)} limit={TEXT.note} />
    </>
  );
}

/** What effect and effort come to. */
function Worth({ action }: { action: Action }) {
  const t = useTranslations("actions");
  const decimal = useOneDecimal();
  const { view } = useLive();
  const result = useDerived("result", "latest");
  const rootId = rootOf(view, action.momentId)?.id;
  const ranked = result?.ranking.find(({ id }) => id === rootId);
  if (!ranked || action.effect === null || action.effort === null) return null;
  const { benefit, priority } = priorityOf(ranked.score, action.effect, action.effort);
  return (
    <p className="-mt-2 text-xs text-ink-2">{t("worth", { benefit: decimal(benefit), priority: decimal(priority) })}</p>
  );
}

function MomentField({ action, save }: { action: Action; save: ActionSave }) {
  const t = useTranslations("actions");
  const tRefusals = useTranslations("refusals");
  const { view } = useLive();
  const [error, setError] = useState<string | undefined>();
  const root = rootOf(view, action.momentId);
  const moments = [...view.all("moment")]
    .filter(isLive)
    .toSorted((a, b) => Number(b.confirmedAsTruth) - Number(a.confirmedAsTruth) || a.title.localeCompare(b.title));
  return (
    <Select
      label={t("moment")}
      aside={root && <StageTag stage={root.stage} period={root.period} stageModel={view.workshop().stageModel} />}
      error={error}
      value={root?.id ?? ""}
      onChange={async (event) => {
        const code = await save({ momentId: event.target.value });
        setError(code === null ? undefined : tRefusals(code));
      }}
      options={moments.map(({ id, title }) => ({ value: id, label: title }))}
    />
  );
}
