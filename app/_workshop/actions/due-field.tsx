"use client";
import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { dayOf } from "@/domain/commands/actions-checks";
import { addDays, dueOnByEffort } from "@/domain/plan/dates";
import type { Action } from "@/domain/records";
import { EditDate } from "./edit-date";
import type { ActionSave } from "./use-action-save";
import { useToday } from "./use-today";

const PRESETS = [7, 14, 30, 60, 90] as const;

/** The due date, with presets by effort (method 8.2) counted from the workshop's day or today, whichever is later. */
export function DueField({ action, save }: { action: Action; save: ActionSave }) {
  const t = useTranslations("actions");
  const workshop = useWorkshop();
  const today = useToday();
  const first = dayOf(workshop);
  const [from = first] = [today, first].toSorted().slice(-1);
  const suggested = dueOnByEffort(action.effort, from);
  return (
    <div className="grid content-start gap-1.5">
      <EditDate
        name={`action.${action.id}.dueOn`}
        label={t("due")}
        aside={t("dueFrom")}
        value={action.dueOn}
        min={first}
        onSave={(dueOn) => save({ dueOn })}
      />
      <fieldset className="grid grid-cols-5 gap-1.5">
        <legend className="sr-only">{t("presets")}</legend>
        {PRESETS.map((days) => {
          const date = addDays(from, days);
          const isOn = action.dueOn === date;
          return (
            <button
              key={days}
              type="button"
              aria-pressed={isOn}
              aria-label={t("inDays", { days })}
              title={date === suggested ? t("suggested") : undefined}
              onClick={() => void save({ dueOn: date })}
              className={cx(
                "min-h-8 cursor-pointer rounded-lg border text-xs font-[550] tabular-nums hover:bg-sunken pointer-coarse:min-h-touch",
                isOn ? "border-brand bg-brand-tint font-[650] text-brand" : "border-line-strong bg-surface",
                date === suggested && !isOn && "border-dashed border-brand text-brand",
              )}
            >
              {days}
            </button>
          );
        })}
      </fieldset>
    </div>
  );
}
