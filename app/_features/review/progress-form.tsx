"use client";

import { useFormatter, useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { announce } from "@/app/_ui/announcements";
import { Button } from "@/app/_ui/button";
import { useFocusWhenLost } from "@/app/_ui/focus-when-lost";
import { RadioGroup } from "@/app/_ui/radio-group";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { MeasureProgress } from "@/app/_workshop/plan/measure-progress";
import { shortUnit } from "@/app/_workshop/plan/use-measure-text";
import { readDecimal } from "@/app/_workshop/typed-number";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import { TEXT } from "@/domain/limits";
import { ProblemNotice } from "./problem-notice";
import {
  afterSaving,
  commandsFor,
  type FormAction,
  type Mistakes,
  mistakesIn,
  type ProgressInput,
  type Settable,
} from "./progress-input";
import { useKept } from "./use-kept";
import { useSending } from "./use-sending";

const STATUSES: readonly Settable[] = ["open", "in_progress", "done", "dropped"];

interface ProgressFormProps {
  workshopId: string;
  action: FormAction;
  startsOpen: boolean;
}

/** Status, measured value and a note of one action: three questions, one minute. */
export function ProgressForm({ workshopId, action: read, startsOpen }: ProgressFormProps) {
  const t = useTranslations("review");
  const text = useText();
  const [typed, keep] = useKept<Partial<ProgressInput>>(`touchstone.review.${workshopId}.${read.id}`);
  const [saved, setSaved] = useState<{ over: FormAction; action: FormAction } | null>(null);
  const action = saved?.over.updatedAt === read.updatedAt ? saved.action : read;
  const [isOpen, setOpen] = useState(startsOpen);
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const { isBusy, problem, setProblem, send } = useSending(workshopId);
  const input = useInput(action, typed);
  const button = useRef<HTMLButtonElement>(null);
  useFocusWhenLost(button, isOpen);

  const change = (next: Partial<ProgressInput>) => {
    keep({ ...typed, ...next });
    setMistakes({});
    setProblem(null);
    setOpen(true);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = mistakesIn(input);
    setMistakes(found);
    if (Object.keys(found).length > 0) return;
    const commands = commandsFor(action, input);
    if (commands.length === 0) return setProblem("nothing");
    if (await send(commands)) {
      keep(null);
      setSaved({ over: read, action: afterSaving(action, input) });
      setOpen(false);
      announce(t("entered", { title: action.title }));
    }
  };
  return (
    <form onSubmit={submit} className="grid gap-4" aria-label={t("formLabel", { title: action.title })} noValidate>
      {action.measure && <MeasureProgress measure={action.measure} />}
      <RadioGroup
        legend={t("whichStatus")}
        className="[&>div]:grid [&>div]:grid-cols-2 sm:[&>div]:grid-cols-4"
        options={STATUSES.map((value) => ({ value, label: text(label("actionStatus", value)) }))}
        value={input.status}
        onChange={(status) => change({ status })}
      />
      {isOpen || typed ? (
        <>
          <Details {...{ action, input, mistakes, change }} />
          {problem && <ProblemNotice problem={problem} />}
          <Button ref={button} type="submit" variant="primary" size="lg" wide busy={isBusy}>
            {problem ? t("enterAgain") : t("enter")}
          </Button>
        </>
      ) : (
        <Button
          ref={button}
          wide
          className="print:hidden"
          onClick={() => setOpen(true)}
          aria-label={t("moreFor", { title: action.title })}
        >
          {t("more")}
        </Button>
      )}
    </form>
  );
}

function useInput({ status, measure }: FormAction, typed: Partial<ProgressInput> | null): ProgressInput {
  const format = useFormatter();
  const current = measure?.current ?? null;
  const metric = current === null ? "" : format.number(current, { maximumFractionDigits: 4, useGrouping: false });
  return { status, metric, note: "", ...typed };
}

interface DetailsProps {
  action: FormAction;
  input: ProgressInput;
  mistakes: Mistakes;
  change: (next: Partial<ProgressInput>) => void;
}

function Details({ action: { measure }, input, mistakes, change }: DetailsProps) {
  const t = useTranslations("review");
  const unit = measure ? shortUnit(measure.unit) : "";
  const question = noteQuestion(input);
  return (
    <>
      {input.status !== "dropped" && (
        <TextField
          label={measure?.name || t("metric")}
          aside={unit}
          inputMode="decimal"
          autoComplete="off"
          value={input.metric}
          error={mistakes.metric && t(`mistake.${mistakes.metric}`)}
          inputClassName="max-w-40 text-lg font-[650] tabular-nums"
          onChange={(event) => change({ metric: event.target.value })}
        />
      )}
      <TextArea
        label={t(`note.${question}`)}
        placeholder={t("notePlaceholder")}
        limit={TEXT.note}
        value={input.note}
        error={mistakes.note && t(`mistake.${mistakes.note}`)}
        onChange={(event) => change({ note: event.target.value })}
      />
    </>
  );
}

function noteQuestion({ status, metric }: ProgressInput): "missing" | "notMeasured" | "helped" | "dropped" {
  if (status === "dropped") return "dropped";
  if (status !== "done") return "missing";
  return readDecimal(metric) === null ? "notMeasured" : "helped";
}
