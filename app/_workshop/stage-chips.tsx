"use client";

import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { NumberMark } from "@/app/_ui/tag";
import type { Tint } from "@/app/_ui/tones";
import { label } from "@/content/labels";
import { stageContent, stageNumber } from "@/content/stages";
import type { Workshop } from "@/domain/records";
import { PERIODS, type Period, STAGES, type Stage, usualPeriod, usualStage } from "@/domain/stages";
import { useText } from "./use-text";

interface StageChipsProps {
  stageModel: Workshop["stageModel"];
  value: Stage;
  onChange: (stage: Stage) => void;
}

const chip =
  "relative grid min-h-14 cursor-pointer content-center justify-items-center gap-1 rounded-xl border bg-surface px-0.5 py-1.5 text-center text-2xs font-[550] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus forced-colors:has-checked:outline-2";
const CHECKED = {
  1: "has-checked:border-stage-1 has-checked:bg-stage-1-tint has-checked:text-stage-1 has-checked:shadow-[inset_0_0_0_1px_var(--stage-1)]",
  2: "has-checked:border-stage-2 has-checked:bg-stage-2-tint has-checked:text-stage-2 has-checked:shadow-[inset_0_0_0_1px_var(--stage-2)]",
  3: "has-checked:border-stage-3 has-checked:bg-stage-3-tint has-checked:text-stage-3 has-checked:shadow-[inset_0_0_0_1px_var(--stage-3)]",
  4: "has-checked:border-stage-4 has-checked:bg-stage-4-tint has-checked:text-stage-4 has-checked:shadow-[inset_0_0_0_1px_var(--stage-4)]",
  5: "has-checked:border-stage-5 has-checked:bg-stage-5-tint has-checked:text-stage-5 has-checked:shadow-[inset_0_0_0_1px_var(--stage-5)]",
} as const;

/** Where on the journey a card lies: five stages, or three periods; name and short text of the choice stand below. */
export function StageChips({ stageModel, value, onChange }: StageChipsProps) {
  const t = useTranslations("live");
  const text = useText();
  const name = useId();
  const isThree = stageModel === "three";
  const stages = isThree ? PERIODS.map(usualStage) : STAGES;
  const chosen = isThree ? usualStage(usualPeriod(value)) : value;
  const periodName = (stage: Stage) => text(label("period", usualPeriod(stage) satisfies Period));
  return (
    <fieldset>
      <legend className="sr-only">{t(isThree ? "period" : "stage")}</legend>
      <div className={cx("grid gap-1.5", isThree ? "grid-cols-3" : "grid-cols-[repeat(auto-fit,minmax(3.25rem,1fr))]")}>
        {stages.map((stage) => {
          const tint = stageNumber(stage) as Tint;
          const content = stageContent(stage);
          return (
            <label key={stage} className={cx(chip, "border-line text-ink-2", CHECKED[tint])}>
              <input
                type="radio"
                name={name}
                value={stage}
                checked={stage === chosen}
                onChange={() => onChange(stage)}
                {...(isThree ? {} : { "aria-label": t("stageNamed", { n: tint, name: text(content.name) }) })}
                className="absolute inset-0 size-full cursor-[inherit] opacity-0"
              />
              {isThree ? (
                <span className="text-xs font-semibold">{periodName(stage)}</span>
              ) : (
                <>
                  <NumberMark tint={tint}>{tint}</NumberMark>
                  <span>{content.abbr}</span>
                </>
              )}
            </label>
          );
        })}
      </div>
      <p className="mt-1.5 text-sm text-ink-2">
        {!isThree && <b className="font-[620] text-ink">{text(stageContent(chosen).name)} · </b>}
        {isThree ? text(stageContent(chosen).question) : text(stageContent(chosen).short)}
      </p>
    </fieldset>
  );
}
