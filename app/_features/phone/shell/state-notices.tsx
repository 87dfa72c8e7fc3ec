"use client";

import { ArrowRight, WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useLive, useMe, useWorkshop } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { useText } from "@/app/_workshop/use-text";
import { phaseContent } from "@/content/phases";
import { isPhase, isWithin } from "@/domain/phases";
import { NameReset } from "./name-reset";
import { usePhone } from "./phone-context";
import { QUESTION_ID } from "./question-id";
import { ReturnedCommands } from "./returned-commands";

/** What the person should know before going on: no connection, the group has moved on, something came back. */
export function StateNotices() {
  const { status, save } = useLive();
  const { isBehind } = usePhone();
  const { phase } = useWorkshop();
  const me = useMe();
  const isNameReset = typeof me?.nameResetAt === "number" && isWithin(phase, "lobby", "commit");
  useNameNews(isNameReset, me?.displayName ?? "");
  const isOffline = status === "offline" || save === "offline";
  useConnectionNews(isOffline);
  return (
    <div className="grid gap-3 not-empty:mb-4">
      {isBehind && <MovedOn />}
      {isOffline && <Offline />}
      {isNameReset && <NameReset />}
      <ReturnedCommands />
    </div>
  );
}

/** Says once that the connection is lost, and once that it is back. */
function useConnectionNews(isOffline: boolean): void {
  const t = useTranslations("phone.offline");
  const before = useRef(isOffline);
  useEffect(() => {
    if (isOffline !== before.current) announce(isOffline ? `${t("title")}. ${t("text")}` : t("back"));
    before.current = isOffline;
  }, [isOffline, t]);
}

/** Once the name is chosen or kept, what was pressed for it is gone: the focus goes back to the question. */
function useNameNews(isAsked: boolean, name: string): void {
  const t = useTranslations("phone.nameReset");
  const before = useRef(isAsked);
  useEffect(() => {
    const isSettled = before.current && !isAsked;
    before.current = isAsked;
    if (!isSettled) return;
    announce(t("settled", { name }));
    if (document.activeElement === document.body) document.getElementById(QUESTION_ID)?.focus();
  }, [isAsked, name, t]);
}

function Offline() {
  const t = useTranslations("phone.offline");
  return (
    <Notice tone="warn" icon={<WifiOff aria-hidden />} title={t("title")}>
      {t("text")}
    </Notice>
  );
}

function MovedOn() {
  const t = useTranslations("phone");
  const text = useText();
  const { phase } = useWorkshop();
  const { follow, shown } = usePhone();
  const name = isPhase(phase) ? text(phaseContent(phase).name) : t("closed.name");
  return (
    <Notice tone="info" title={shown === "vote" ? t("closedKind") : t("continueWith", { phase: name })}>
      <Button variant="outline" className="mt-2 min-h-touch" onClick={follow}>
        {t("goTo", { phase: name })}
        <ArrowRight aria-hidden />
      </Button>
    </Notice>
  );
}
