"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { newId } from "@/app/_live/ids";
import { useExecute, useMe, useRecords } from "@/app/_live/live";
import { usePhaseQuestion } from "@/app/_workshop/phase-question";
import { usePlan } from "@/app/_workshop/plan/use-plan";
import { TEXT } from "@/domain/limits";
import { isLive } from "@/domain/moment-root";
import type { Moment } from "@/domain/records";
import { PhoneShell } from "../shell/phone-shell";
import { Composer } from "../write/composer";
import { OwnText } from "../write/own-text";
import { ActionCard } from "./action-card";

/** What the group plans: take one on, say what it brings and costs, propose another. */
export function PlanPhase() {
  const t = useTranslations("phone.plan");
  const question = usePhaseQuestion("plan");
  const actions = usePlan().filter(({ status }) => status !== "carried_over");
  return (
    <PhoneShell question={question}>
      <p className="mb-3 text-sm text-ink-2">{t("hint")}</p>
      {actions.length === 0 && <p className="mb-3 text-sm text-ink-2">{t("none")}</p>}
      <ul className="grid grid-cols-1 gap-2.5">
        {actions.map((action) => (
          <ActionCard key={action.id} action={action} />
        ))}
      </ul>
      <Proposals />
    </PhoneShell>
  );
}

function Proposals() {
  const t = useTranslations("phone.plan");
  const execute = useExecute();
  const me = useMe()?.id;
  const moments = useRecords("moment").filter(isLive).sort(truthsFirst);
  const own = useRecords("action").filter(({ proposedBy, status }) => proposedBy === me && status === "draft");
  const [chosen, setChosen] = useState<string>();
  const momentId = moments.find(({ id }) => id === chosen)?.id ?? moments[0]?.id;
  if (!momentId) return null;
  return (
    <section aria-labelledby="propose" className="mt-6 border-t border-line pt-4">
      <h2 id="propose" className="mb-2 text-base font-[650]">
        {t("propose")}
      </h2>
      <label className="mb-2.5 block text-sm font-semibold">
        {t("forMoment")}
        <select
          value={momentId}
          onChange={(event) => setChosen(event.target.value)}
          className="mt-1.5 block min-h-touch w-full rounded-xl border border-line-strong bg-surface px-2.5 text-base font-normal"
        >
          {moments.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <Composer
        field="proposal"
        label={t("proposal")}
        limit={TEXT.idea}
        rows={2}
        note={t("note")}
        onSend={(title) => execute("actions.propose", { id: newId(), momentId, title })}
      />
      <ul className="mt-3 grid grid-cols-1 gap-2">
        {own.map(({ id, title }) => (
          <OwnText
            key={id}
            id={id}
            note={t("note")}
            text={title}
            limit={TEXT.idea}
            onEdit={(next, patience) => execute("actions.editProposal", { id, title: next }, patience)}
          />
        ))}
      </ul>
    </section>
  );
}

const truthsFirst = (a: Moment, b: Moment) =>
  Number(b.confirmedAsTruth) - Number(a.confirmedAsTruth) || a.title.localeCompare(b.title);
