"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useExecute, useRecords } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { Alarm } from "@/app/_ui/spoken";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { useDraft } from "@/app/_workshop/drafts";
import { ActionStatusPill } from "@/app/_workshop/plan/action-status-pill";
import type { RefusalCode } from "@/domain/errors";
import { TEXT } from "@/domain/limits";
import type { CheckIn } from "@/domain/records";

const QUESTIONS = ["expected", "happened", "why", "next"] as const;
type Debrief = NonNullable<CheckIn["debrief"]>;

interface CheckInFormProps {
  checkIn: CheckIn;
  today: string;
  onDone: () => void;
}

interface Typed extends Partial<Debrief> {
  heldOn?: string;
  summary?: string;
}

/** Holding a check-in: when, what came out, the four questions of the debrief, and where every action stands then. */
export function CheckInForm({ checkIn, today, onDone }: CheckInFormProps) {
  const t = useTranslations("plan.checkIn");
  const refusals = useTranslations("refusals");
  const execute = useExecute();
  const [draft, setDraft] = useDraft(`check-in:${checkIn.id}`);
  const [code, setCode] = useState<RefusalCode | null>(null);
  const typed = draft ? (JSON.parse(draft) as Typed) : {};
  const change = (next: Typed) => {
    setCode(null);
    setDraft(JSON.stringify({ ...typed, ...next }));
  };
  const answer = (question: (typeof QUESTIONS)[number]) => typed[question] ?? checkIn.debrief?.[question] ?? "";
  const summary = typed.summary ?? checkIn.summary ?? "";
  const heldOn = typed.heldOn ?? today;

  const save = async () => {
    const answers = Object.fromEntries(
      QUESTIONS.map((question) => [question, answer(question).trim()]),
    ) as unknown as Debrief;
    const debrief = QUESTIONS.some((question) => answers[question]) ? answers : null;
    const told = { id: checkIn.id, summary: summary.trim() || null, debrief };
    const outcome = checkIn.heldOn
      ? await execute("checkIns.edit", told)
      : await execute("checkIns.close", { ...told, heldOn });
    if (!outcome.ok) return setCode(outcome.code);
    setDraft("");
    onDone();
  };
  return (
    <div className="mt-3 grid gap-4">
      {!checkIn.heldOn && (
        <TextField
          type="date"
          label={t("heldOn")}
          hint={t("closesRating")}
          value={heldOn}
          onChange={(event) => change({ heldOn: event.target.value })}
        />
      )}
      <TextArea
        label={t("summary")}
        rows={2}
        limit={TEXT.note}
        value={summary}
        onChange={(event) => change({ summary: event.target.value })}
      />
      {QUESTIONS.map((question) => (
        <TextArea
          key={question}
          label={t(question)}
          rows={2}
          limit={TEXT.note}
          value={answer(question)}
          onChange={(event) => change({ [question]: event.target.value })}
        />
      ))}
      {checkIn.heldOn && <Updates updates={checkIn.updates} />}
      {code && (
        <Alarm>
          <Notice tone="warn" icon={<CircleAlert aria-hidden />}>
            {refusals(code)}
          </Notice>
        </Alarm>
      )}
      <Button variant="primary" onClick={save}>
        {t(checkIn.heldOn ? "saveDebrief" : "close")}
      </Button>
    </div>
  );
}

/** Where every action stood on that day. */
function Updates({ updates }: { updates: CheckIn["updates"] }) {
  const t = useTranslations("plan.checkIn");
  const actions = new Map(useRecords("action").map((action) => [action.id, action]));
  const known = updates.filter(({ actionId }) => actions.has(actionId));
  if (known.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="min-h-8 cursor-pointer text-ink-2">{t("updates", { n: known.length })}</summary>
      <ul>
        {known.map(({ actionId, status, note }) => (
          <li key={actionId} className="flex flex-wrap items-center justify-between gap-2 border-t border-line py-2">
            <span className="min-w-0 flex-1 basis-48">
              {actions.get(actionId)?.title}
              {note && <span className="block text-xs text-ink-2">{note}</span>}
            </span>
            <ActionStatusPill status={status} overdue={false} />
          </li>
        ))}
      </ul>
    </details>
  );
}
