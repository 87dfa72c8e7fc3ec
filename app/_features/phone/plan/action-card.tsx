"use client";

import { CalendarDays, ChevronDown, Hand } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { formatCalendarDate } from "@/app/_i18n/dates";
import { useExecute, useMe, useRecord, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { FieldError } from "@/app/_ui/field";
import { Panel } from "@/app/_ui/panel";
import { Alarm } from "@/app/_ui/spoken";
import { useToday } from "@/app/_workshop/actions/use-today";
import { StageTag } from "@/app/_workshop/stage-tag";
import type { Action } from "@/domain/records";
import { Estimates } from "./estimates";

/** An action with who does it by when, and one tap to take it on. Whoever takes one is named. */
export function ActionCard({ action, canEstimate = true }: { action: Action; canEstimate?: boolean }) {
  const t = useTranslations("phone.plan");
  const refusals = useTranslations("refusals");
  const execute = useExecute();
  const me = useMe()?.id;
  const [problem, setProblem] = useState<string>();
  const isMine = action.owner !== null && action.owner.participantId === me;
  const take = async (wanted: boolean) => {
    const outcome = await execute("actions.take", { id: action.id, take: wanted });
    setProblem(outcome.ok ? undefined : refusals(outcome.code));
  };
  return (
    <Panel as="li" elevation={isMine ? "ringed" : "flat"} padding="sm">
      <ActionHead action={action} />
      <div className="mt-2.5">
        {action.owner === null && (
          <Button
            className="min-h-touch"
            aria-label={t("takeText", { title: action.title })}
            onClick={() => void take(true)}
          >
            <Hand aria-hidden />
            {t("take")}
          </Button>
        )}
        {isMine && (
          <Button
            className="min-h-touch"
            aria-label={t("giveBackText", { title: action.title })}
            onClick={() => void take(false)}
          >
            {t("giveBack")}
          </Button>
        )}
      </div>
      <Alarm>{problem && <FieldError>{problem}</FieldError>}</Alarm>
      {canEstimate && (
        <details className="group mt-1 -mb-1.5">
          <summary className="inline-flex min-h-touch cursor-pointer list-none items-center gap-1 text-xs text-ink-2 [&::-webkit-details-marker]:hidden">
            {t("estimate")}
            <span className="sr-only">
              : <bdi>{action.title}</bdi>
            </span>
            <ChevronDown aria-hidden className="size-4 group-open:rotate-180" />
          </summary>
          <Estimates action={action} />
        </details>
      )}
    </Panel>
  );
}

/** Stage, title, date and who is in charge. */
export function ActionHead({ action }: { action: Action }) {
  const t = useTranslations("phone.plan");
  const format = useFormatter();
  const { stageModel } = useWorkshop();
  const moment = useRecord("moment", action.momentId);
  const today = useToday();
  const date =
    action.dueOn === null ? t("noDate") : t("due", { date: formatCalendarDate(format.dateTime, action.dueOn, today) });
  return (
    <>
      {moment && <StageTag stage={moment.stage} period={moment.period} stageModel={stageModel} />}
      <h2 className="mt-1.5 font-sans text-base leading-snug font-[650] tracking-normal">
        <bdi>{action.title}</bdi>
      </h2>
      {moment && (
        <p className="mt-0.5 text-xs text-ink-2">
          <bdi>{moment.title}</bdi>
        </p>
      )}
      <p className="mt-1.5 flex items-start gap-1.5 text-sm text-ink-2">
        <CalendarDays aria-hidden className="mt-0.5 size-4 shrink-0" />
        <span>
          {date} · {action.owner ? t("owner", { name: action.owner.name }) : t("noOwner")}
        </span>
      </p>
    </>
  );
}
