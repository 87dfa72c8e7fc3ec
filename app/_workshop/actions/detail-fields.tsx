"use client";
import { useLocale, useTranslations } from "next-intl";
import { quoted } from "@/app/_i18n/quoted";
import { useWorkshop } from "@/app/_live/live";
import { readDecimal, writeDecimal } from "@/app/_workshop/typed-number";
import { useText } from "@/app/_workshop/use-text";
import { actionPrompts } from "@/content/measures";
import { TEXT } from "@/domain/limits";
import type { Action } from "@/domain/records";
import { EditDate } from "./edit-date";
import { EditLines, EditText } from "./edit-fields";
import type { ActionSave } from "./use-action-save";
import { useField } from "./use-field";

interface PartProps {
  action: Action;
  save: ActionSave;
}

const NO_MEASURE = { name: "", unit: "", baseline: null, target: null, current: null };

/** What it will show in: name, unit, from where to where. */
export function MeasureFields({ action, save }: PartProps) {
  const t = useTranslations("actions");
  const locale = useLocale();
  const measure = action.successMeasure ?? NO_MEASURE;
  const put = (change: Partial<typeof measure>) => save({ successMeasure: { ...measure, ...change } });
  const check = (text: string) => (readDecimal(text) === undefined ? t("notANumber") : undefined);
  const number = (key: "baseline" | "target") => ({
    name: `action.${action.id}.${key}`,
    stored: writeDecimal(measure[key], locale),
    check,
    save: (text: string) => put({ [key]: readDecimal(text) ?? null }),
  });
  const name = useField({
    name: `action.${action.id}.measure`,
    stored: measure.name,
    save: (text) => put({ name: text }),
  });
  const unit = useField({
    name: `action.${action.id}.unit`,
    stored: measure.unit,
    save: (text) => put({ unit: text }),
  });
  const baseline = useField(number("baseline"));
  const target = useField(number("target"));
  return (
    <fieldset className="grid grid-cols-2 gap-x-3 gap-y-2 sm:grid-cols-6">
      <legend className="sr-only">{t("measure")}</legend>
      <EditText field={name} label={t("measure")} maxLength={TEXT.title} className="col-span-2 sm:col-span-4" />
      <EditText field={unit} label={t("unit")} maxLength={TEXT.unit} className="col-span-2" />
      <EditText field={baseline} label={t("baseline")} inputMode="decimal" className="sm:col-span-3" />
      <EditText field={target} label={t("target")} inputMode="decimal" className="sm:col-span-3" />
    </fieldset>
  );
}

/** What staff may decide at once, up to which amount. */
export function EmpowermentFields({ action, save }: PartProps) {
  const t = useTranslations("actions");
  const text = useText();
  const locale = useLocale();
  const { approvers } = useWorkshop();
  const empowerment = action.empowerment ?? { text: "", spendLimit: null };
  const currency = empowerment.spendLimit?.currency ?? "EUR";
  const words = useField({
    name: `action.${action.id}.empowerment`,
    stored: empowerment.text,
    save: (next) => save({ empowerment: { ...empowerment, text: next } }),
  });
  const amount = useField({
    name: `action.${action.id}.limit`,
    stored: writeDecimal(empowerment.spendLimit?.amount ?? null, locale),
    check: (next) => ((readDecimal(next) ?? -1) < 0 && next.trim() !== "" ? t("notAnAmount") : undefined),
    save: (next) => {
      const value = readDecimal(next) ?? null;
      return save({ empowerment: { ...empowerment, spendLimit: value === null ? null : { amount: value, currency } } });
    },
  });
  return (
    <fieldset className="grid gap-x-3 gap-y-2 sm:grid-cols-[minmax(0,1fr)_8rem]">
      <legend className="sr-only">{t("empowerment")}</legend>
      <EditLines field={words} label={t("empowerment")} hint={text(actionPrompts.empowerment)} limit={TEXT.note} />
      <EditText field={amount} label={t("limit", { currency })} inputMode="decimal" />
      {approvers !== "" && (
        <p className="text-xs text-ink-2 sm:col-span-2">{t.rich("approvers", { ...quoted, names: approvers })}</p>
      )}
    </fieldset>
  );
}

/** The step within 48 hours and its date. */
export function FirstStepFields({ action, save }: PartProps) {
  const t = useTranslations("actions");
  const text = useText();
  const step = action.firstStep ?? { text: "", dueBy: null, done: false };
  const words = useField({
    name: `action.${action.id}.firstStep`,
    stored: step.text,
    save: (next) => save({ firstStep: { ...step, text: next } }),
  });
  return (
    <fieldset className="grid gap-x-3 gap-y-2 sm:grid-cols-[minmax(0,1fr)_11rem]">
      <legend className="sr-only">{t("firstStep")}</legend>
      <EditLines field={words} label={t("firstStep")} hint={text(actionPrompts.firstStep)} limit={TEXT.idea} />
      <EditDate
        name={`action.${action.id}.dueBy`}
        label={t("firstStepDue")}
        value={step.dueBy}
        onSave={(dueBy) => save({ firstStep: { ...step, dueBy } })}
      />
    </fieldset>
  );
}
