"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { formatDatesInRow } from "@/app/_i18n/dates";
import { useMe, useRecords } from "@/app/_live/live";
import { ProgressBar } from "@/app/_ui/progress-bar";
import { useToday } from "@/app/_workshop/actions/use-today";
import { usePhaseQuestion } from "@/app/_workshop/phase-question";
import type { Action } from "@/domain/records";
import { ActionCard } from "../plan/action-card";
import { PhoneShell } from "../shell/phone-shell";
import { ClosingRatingField } from "./closing-rating-field";
import { PromiseForm } from "./promise-form";

const isKept = ({ status }: Action) => status !== "dropped" && status !== "carried_over";

/** The own promise, when the group meets again, and one tap on how the workshop was. */
export function CommitPhase() {
  const question = usePhaseQuestion("commit");
  const me = useMe()?.id;
  const actions = useRecords("action").filter(isKept);
  const own = actions.filter(({ owner }) => owner?.participantId === me).sort((a, b) => a.title.localeCompare(b.title));
  const [chosen, setChosen] = useState<string>();
  const action = own.find(({ id }) => id === chosen) ?? own.find(({ promisedAt }) => promisedAt === null) ?? own[0];
  if (!action)
    return (
      <PhoneShell question={question} footer={<Promised actions={actions} />}>
        <Free actions={actions.filter(({ owner }) => owner === null)} />
        <Dates />
        <ClosingRatingField />
      </PhoneShell>
    );
  return (
    <PromiseForm
      key={action.id}
      question={question}
      action={action}
      position={{ at: own.indexOf(action) + 1, n: own.length }}
      onNext={() => setChosen(own[(own.indexOf(action) + 1) % own.length]?.id)}
      progress={<Promised actions={actions} />}
    >
      <Dates />
      <ClosingRatingField />
    </PromiseForm>
  );
}

/** Promises among the actions somebody is in charge of. */
function Promised({ actions }: { actions: readonly Action[] }) {
  const t = useTranslations("phone.commit");
  const owned = actions.filter(({ owner }) => owner !== null);
  const n = owned.filter(({ promisedAt }) => promisedAt !== null).length;
  if (owned.length === 0) return null;
  return (
    <div className="mb-2.5 flex items-center gap-2.5 text-xs text-ink-2 tabular-nums">
      <span>{t.rich("promised", { n, total: owned.length, b: (chunks) => <b className="text-ink">{chunks}</b> })}</span>
      <ProgressBar value={n} max={owned.length} label={null} className="flex-1" />
    </div>
  );
}

function Free({ actions }: { actions: readonly Action[] }) {
  const t = useTranslations("phone.commit");
  return (
    <section className="mb-5">
      <p className="mb-3 text-ink-2">{t(actions.length > 0 ? "noneYours" : "noneFree")}</p>
      <ul className="grid grid-cols-1 gap-2.5">
        {actions.map((action) => (
          <ActionCard key={action.id} action={action} canEstimate={false} />
        ))}
      </ul>
    </section>
  );
}

function Dates() {
  const t = useTranslations("phone.commit");
  const format = useFormatter();
  const today = useToday();
  const checkIns = useRecords("checkIn").sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  if (checkIns.length === 0) return null;
  const days = checkIns.map(({ dueOn }) => dueOn);
  const dates = formatDatesInRow(format.dateTime, days, today);
  return (
    <section aria-labelledby="dates" className="mb-5">
      <h2 id="dates" className="mb-2 font-sans text-sm font-normal tracking-normal text-ink-2">
        {t("dates")}
      </h2>
      <ul className="flex flex-wrap gap-2">
        {checkIns.map(({ id }, i) => (
          <li
            key={id}
            className="rounded-pill bg-surface px-3 py-1.25 text-sm font-semibold shadow-flat forced-colors:border"
          >
            {dates[i]}
          </li>
        ))}
      </ul>
    </section>
  );
}
