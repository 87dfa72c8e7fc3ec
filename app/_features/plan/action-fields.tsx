"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useRecords, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Scale } from "@/app/_ui/radio-group";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import { TEXT } from "@/domain/limits";
import { addDays } from "@/domain/plan/dates";
import type { Moment } from "@/domain/records";
import type { ActionForm } from "./action-form";

interface PartProps {
  form: ActionForm;
  change: (next: Partial<ActionForm>) => void;
}

const DAYS = [7, 14, 30, 60, 90] as const;
const LEVELS = ["1", "2", "3", "4", "5"] as const;

export function ActionFields({ form, change, moments }: PartProps & { moments: readonly Moment[] }) {
  const t = useTranslations("plan");
  const set = (field: keyof ActionForm) => (event: { target: { value: string } }) =>
    change({ [field]: event.target.value });
  return (
    <>
      <TextArea label={t("field.title")} rows={2} limit={TEXT.idea} value={form.title} onChange={set("title")} />
      <Select
        label={t("field.moment")}
        value={form.momentId}
        onChange={set("momentId")}
        options={[
          { value: "", label: t("chooseMoment"), disabled: true },
          ...moments.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <OwnerField form={form} change={change} />
        <DueField form={form} change={change} />
        <LevelField of="effect" {...{ form, change }} />
        <LevelField of="effort" {...{ form, change }} />
      </div>
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_6rem_6rem_6rem]">
        <TextField label={t("field.measureName")} value={form.measureName} onChange={set("measureName")} />
        <TextField label={t("field.unit")} value={form.unit} onChange={set("unit")} />
        <TextField label={t("field.baseline")} inputMode="decimal" value={form.baseline} onChange={set("baseline")} />
        <TextField label={t("field.target")} inputMode="decimal" value={form.target} onChange={set("target")} />
      </div>
      <TextField label={t("field.empowerment")} value={form.empowerment} onChange={set("empowerment")} />
      <TextField label={t("field.firstStep")} value={form.firstStep} onChange={set("firstStep")} />
    </>
  );
}

/** One person of the workshop, or somebody else by name. */
function OwnerField({ form, change }: PartProps) {
  const t = useTranslations("plan");
  const people = useRecords("participant").filter(({ status }) => status !== "removed");
  const known = people.find(({ id, displayName }) => id === form.ownerId || displayName === form.ownerName);
  const typed = (name: string) =>
    change({ ownerName: name, ownerId: people.find((p) => p.displayName === name)?.id ?? "" });
  return (
    <div>
      <TextField
        label={t("field.ownerName")}
        aside={t("onePerson")}
        list="plan-people"
        autoComplete="off"
        maxLength={TEXT.name}
        value={form.ownerName}
        hint={known || !form.ownerName ? undefined : t("notInRoom")}
        onChange={(event) => typed(event.target.value)}
      />
      <datalist id="plan-people">
        {people.map(({ id, displayName }) => (
          <option key={id} value={displayName} />
        ))}
      </datalist>
    </div>
  );
}

function DueField({ form, change }: PartProps) {
  const t = useTranslations("plan");
  const { startsAt, createdAt } = useWorkshop();
  const day = new Date(startsAt ?? createdAt).toISOString().slice(0, 10);
  return (
    <div>
      <TextField
        type="date"
        label={t("field.dueOn")}
        aside={t("fromWorkshop")}
        min={day}
        value={form.dueOn}
        onChange={(event) => change({ dueOn: event.target.value })}
      />
      <p className="mt-1.5 grid grid-cols-5 gap-1">
        {DAYS.map((days) => (
          <Button
            key={days}
            size="sm"
            aria-pressed={form.dueOn === addDays(day, days)}
            aria-label={t("inDays", { n: days })}
            className="aria-pressed:bg-brand-tint"
            onClick={() => change({ dueOn: addDays(day, days) })}
          >
            {days}
          </Button>
        ))}
      </p>
    </div>
  );
}

function LevelField({ of, form, change }: PartProps & { of: "effect" | "effort" }) {
  const t = useTranslations("plan");
  const text = useText();
  const format = useFormatter();
  const value = form[of];
  const isHalf = value !== null && !Number.isInteger(value);
  return (
    <Scale
      legend={isHalf ? `${t(`field.${of}`)}: ${format.number(value)}` : t(`field.${of}`)}
      options={LEVELS.map((level) => ({
        value: level,
        label: level,
        accessibleLabel: `${level}, ${text(label(of, level))}`,
      }))}
      value={value === null || isHalf ? null : (String(value) as (typeof LEVELS)[number])}
      onChange={(level) => change({ [of]: Number(level) })}
      low={text(label(of, 1))}
      high={of === "effort" ? text(label(of, 5)) : t("solvesIt")}
    />
  );
}
