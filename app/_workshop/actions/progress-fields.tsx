"use client";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, type RefObject, useState } from "react";
import { useExecute } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { TextArea } from "@/app/_ui/text-area";
import { useDraft } from "@/app/_workshop/drafts";
import { ActionNotes } from "@/app/_workshop/plan/action-notes";
import { shortUnit } from "@/app/_workshop/plan/use-measure-text";
import { readDecimal, writeDecimal } from "@/app/_workshop/typed-number";
import { TEXT } from "@/domain/limits";
import type { Action } from "@/domain/records";
import { EditText } from "./edit-fields";
import { StatusField } from "./status-field";
import { useField } from "./use-field";
import { useToday } from "./use-today";

interface ProgressFieldsProps {
  action: Action;
  statusRef: RefObject<HTMLSelectElement | null>;
}

/** Where an action stands: status, value measured last, notes. From `commit` on. */
export function ProgressFields({ action, statusRef }: ProgressFieldsProps) {
  const t = useTranslations("actions");
  if (action.status === "carried_over") return <Notice>{t("livesOn")}</Notice>;
  return (
    <section aria-label={t("progress")} className="grid gap-4 border-t border-line pt-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <StatusField action={action} selectRef={statusRef} />
        <MeasuredField action={action} />
      </div>
      <Notes action={action} />
    </section>
  );
}

function MeasuredField({ action }: { action: Action }) {
  const t = useTranslations("actions");
  const locale = useLocale();
  const execute = useExecute();
  const { id, successMeasure } = action;
  const field = useField({
    name: `action.${id}.current`,
    stored: writeDecimal(successMeasure?.current ?? null, locale),
    check: (text) => (readDecimal(text) === undefined ? t("notANumber") : undefined),
    save: async (text) => {
      const outcome = await execute("actions.setMetric", { id, metricValue: readDecimal(text) ?? null });
      return outcome.ok ? null : outcome.code;
    },
  });
  return (
    <EditText field={field} label={t("measured")} aside={shortUnit(successMeasure?.unit ?? "")} inputMode="decimal" />
  );
}

function Notes({ action: { id, notes } }: { action: Action }) {
  const t = useTranslations("actions");
  const tRefusals = useTranslations("refusals");
  const execute = useExecute();
  const today = useToday();
  const [text, setText] = useDraft(`action.${id}.note`);
  const [error, setError] = useState<string | undefined>();
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await execute("actions.addNote", { id, text: text.trim() });
    setError(outcome.ok ? undefined : tRefusals(outcome.code));
    if (outcome.ok) setText("");
  };
  return (
    <div className="grid gap-2">
      <ActionNotes notes={notes} summary={t("notes", { n: notes.length })} today={today} />
      <form onSubmit={add} className="grid justify-items-start gap-2">
        <TextArea
          label={t("note")}
          value={text}
          limit={TEXT.note}
          rows={1}
          error={error}
          className="w-full"
          inputClassName="min-h-0!"
          onChange={(event) => setText(event.target.value)}
        />
        {text.trim() !== "" && <Button type="submit">{t("addNote")}</Button>}
      </form>
    </div>
  );
}
