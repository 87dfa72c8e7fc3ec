"use client";

import { CalendarDays, CircleCheck } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { formatCalendarDate } from "@/app/_i18n/dates";
import { announce } from "@/app/_ui/announcements";
import { Button } from "@/app/_ui/button";
import { FieldError } from "@/app/_ui/field";
import { Main } from "@/app/_ui/main";
import { Notice } from "@/app/_ui/notice";
import { Alarm } from "@/app/_ui/spoken";
import { TextField } from "@/app/_ui/text-field";
import { formatJoinCode } from "@/domain/join-code";
import type { Peek } from "@/server/participants/open-workshop";
import { ProblemText } from "./problem-text";
import { AnonymityPromise } from "./promise";
import { RejoinForm } from "./rejoin-form";
import { useEntering } from "./use-entering";

const LONGEST_NAME = 24;
/** The button stands in the footer, outside the form. */
const FORM = "join";

interface JoinFormProps {
  code: string;
  peek: Peek;
  /** YYYY-MM-DD on the server. */
  today: string;
}

/** Nickname, who sees what, one button. Before the workshop begins the button waits and enters by itself. */
export function JoinForm({ code, peek, today }: JoinFormProps) {
  const t = useTranslations("join");
  const common = useTranslations("common");
  const isWaiting = peek.startsOn !== undefined;
  const { isBusy, problem, join } = useEntering(code, isWaiting);
  const [name, setName] = useState("");
  const [isArmed, setArmed] = useState(false);
  const latestName = useRef(name);
  latestName.current = name;
  const isTooLong = [...name.trim()].length > LONGEST_NAME;
  useEffect(() => {
    if (isArmed && !isWaiting) void join(latestName.current.trim());
  }, [isArmed, isWaiting, join]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isTooLong) return;
    if (isWaiting) {
      setArmed(true);
      announce(`${t("armed")} ${t("armedHint")}`);
    } else void join(name.trim());
  };
  const isAnonymous = peek.anonymity === "anonymous";
  return (
    <div className="flex flex-1 flex-col">
      <Main width="full" className="mx-auto max-w-lg px-4 py-6">
        {isWaiting ? <Waiting startsOn={peek.startsOn ?? null} today={today} /> : <CodeKnown code={code} />}
        <form id={FORM} onSubmit={submit}>
          <TextField
            id="name"
            name="name"
            className="mt-4"
            label={t(isAnonymous ? "nickname" : "name")}
            optional
            hint={`${t(isAnonymous ? "nameShownAnonymous" : "nameShownNamed")} ${t("nameLeftEmpty")}`}
            error={isTooLong && t("nameTooLong", { n: LONGEST_NAME })}
            value={name}
            onChange={(event) => setName(event.target.value)}
            autoComplete="nickname"
            spellCheck={false}
            enterKeyHint="go"
          />
        </form>
        <div className="mt-5">
          <AnonymityPromise anonymity={peek.anonymity} />
        </div>
        {!isWaiting && <RejoinForm code={code} />}
        <p className="mt-4 flex gap-5 text-xs text-ink-2">
          {(["privacy", "accessibility"] as const).map((page) => (
            <a key={page} href={`/${page}`} target="_blank" rel="noreferrer" className="py-2.5 underline">
              {common(page)}
            </a>
          ))}
        </p>
      </Main>
      <footer className="sticky bottom-0 border-t border-line bg-surface px-4 pt-3 pb-[max(1rem,env(safe-area-inset-bottom))] [@media(max-height:400px)]:static">
        <div className="mx-auto max-w-lg">
          <Alarm className="not-empty:mb-2.5">
            {problem && (
              <FieldError>
                <ProblemText {...problem} />
              </FieldError>
            )}
          </Alarm>
          {isArmed && isWaiting ? (
            <Notice tone="ok" title={t("armed")}>
              {t("armedHint")}
            </Notice>
          ) : (
            <Button type="submit" form={FORM} variant="primary" size="lg" wide busy={isBusy}>
              {t(buttonLabel(peek))}
            </Button>
          )}
        </div>
      </footer>
    </div>
  );
}

function buttonLabel({ startsOn, anonymity }: Peek) {
  if (startsOn !== undefined) return "joinWhenOpen" as const;
  return anonymity === "anonymous" ? ("joinAnon" as const) : ("join" as const);
}

function CodeKnown({ code }: { code: string }) {
  const t = useTranslations("join");
  return (
    <p className="flex flex-wrap items-center gap-2">
      <CircleCheck aria-hidden className="size-5 text-ok" />
      <span className="font-display text-lg font-[680] tracking-wider">{formatJoinCode(code)}</span>
      <span className="text-ink-2">{t("codeKnown")}</span>
    </p>
  );
}

function Waiting({ startsOn, today }: { startsOn: string | null; today: string }) {
  const t = useTranslations("join");
  const format = useFormatter();
  const date = startsOn === null ? null : formatCalendarDate(format.dateTime, startsOn, today);
  const title = startsOn === today ? t("waitingToday") : date ? t("waitingOn", { date }) : t("waitingOpen");
  return (
    <Notice tone="info" icon={<CalendarDays aria-hidden />} title={title}>
      {t("waitingHint")}
    </Notice>
  );
}
