import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { api } from "@/app/_api/client";
import { failureOf } from "@/app/_api/failure";
import { formatInstant } from "@/app/_i18n/dates";
import { useTimeZoneHere } from "@/app/_i18n/time-zone";
import { useLiveStore, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { FieldError } from "@/app/_ui/field";
import { useFocusWhenLost } from "@/app/_ui/focus-when-lost";
import { Panel } from "@/app/_ui/panel";
import { Alarm } from "@/app/_ui/spoken";
import { useToast } from "@/app/_ui/toast";
import { useToday } from "@/app/_workshop/actions/use-today";
import { isBefore } from "@/domain/phases";
import type { ScreenLink } from "@/server/loaders/screen-links";

interface ScreenLinksPanelProps {
  links: readonly ScreenLink[];
}

/** The links to the big screen that work: when each was made and last opened, and a way to withdraw it. */
export function ScreenLinksPanel({ links }: ScreenLinksPanelProps) {
  const t = useTranslations("workshop.screens");
  const { phase } = useWorkshop();
  const { workshopId } = useLiveStore();
  const { withdraw, hasFailed } = useWithdrawing();
  useLookAnew();
  if (links.length === 0 && !isBefore(phase, "closed")) return null;
  return (
    <Panel as="section" aria-labelledby="screens-title" className="grid gap-3">
      <h2 id="screens-title" tabIndex={-1} className="text-lg font-[680]">
        {t("title")}
      </h2>
      <p className="text-sm text-ink-2">{t(links.length === 0 ? "none" : "text")}</p>
      <ul className="grid empty:hidden">
        {links.map((link) => (
          <Line
            key={link.id}
            link={link}
            onWithdraw={() => void withdraw(() => api.screen.revokeToken.mutate({ workshopId, id: link.id }))}
          />
        ))}
      </ul>
      {links.length > 1 && (
        <Withdraw
          label={t("revokeAll")}
          question={links.some(({ isOpen }) => isOpen) ? t("askAll") : null}
          onWithdraw={() => void withdraw(() => api.screen.revokeTokens.mutate({ workshopId }))}
        />
      )}
      <Alarm className="empty:hidden">{hasFailed && <FieldError>{t("failed")}</FieldError>}</Alarm>
    </Panel>
  );
}

interface LineProps {
  link: ScreenLink;
  onWithdraw: () => void;
}

function Line({ link: { createdAt, lastUsedAt, isOpen }, onWithdraw }: LineProps) {
  const t = useTranslations("workshop.screens");
  const format = useFormatter();
  const timeZone = useTimeZoneHere();
  const today = useToday();
  const words = (at: number) => formatInstant(format.dateTime, at, timeZone, today);
  const seen = lastUsedAt === null ? t("unused") : t("used", { at: words(lastUsedAt) });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-t border-line py-2.5 text-sm">
      <span>
        <span className="font-[550]">{t("made", { at: words(createdAt) })}</span>
        <span className="block text-xs text-ink-2">{isOpen ? t("open") : seen}</span>
      </span>
      <Withdraw
        label={t("revoke")}
        spoken={t("revokeMade", { at: words(createdAt) })}
        question={isOpen ? t("ask") : null}
        onWithdraw={onWithdraw}
      />
    </li>
  );
}

interface WithdrawProps {
  label: string;
  /** What the button says to whoever hears it, where `label` alone does not tell which link. */
  spoken?: string;
  /** Asked first; null where nobody looks at such a screen now. */
  question: string | null;
  onWithdraw: () => void;
}

function Withdraw({ label, spoken = label, question, onWithdraw }: WithdrawProps) {
  const t = useTranslations("common");
  const [isAsked, setAsked] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useFocusWhenLost(opener, isAsked);
  useEffect(() => {
    if (isAsked) no.current?.focus();
  }, [isAsked]);
  if (!isAsked)
    return (
      <Button
        ref={opener}
        size="sm"
        variant="danger"
        className="justify-self-start"
        aria-label={spoken}
        onClick={() => (question === null ? onWithdraw() : setAsked(true))}
      >
        {label}
      </Button>
    );
  return (
    <div className="flex w-full flex-wrap items-center justify-end gap-2 rounded-control bg-danger-tint py-1 pr-1 pl-3 text-sm">
      <p className="min-w-0 flex-1 basis-48 py-1">{question}</p>
      <Button ref={no} size="sm" onClick={() => setAsked(false)}>
        {t("cancel")}
      </Button>
      <Button size="sm" variant="danger" aria-label={spoken} onClick={onWithdraw}>
        {label}
      </Button>
    </div>
  );
}

function useWithdrawing() {
  const t = useTranslations("workshop.screens");
  const router = useRouter();
  const toast = useToast();
  const [hasFailed, setFailed] = useState(false);
  const withdraw = async (act: () => Promise<unknown>) => {
    setFailed(false);
    try {
      await act();
      toast({ text: t("revoked") });
    } catch (error) {
      if (failureOf(error).code !== "not_found") return setFailed(true);
    }
    router.refresh();
  };
  return { withdraw, hasFailed };
}

/** Links are made elsewhere, most likely in the cockpit beside this page. */
function useLookAnew(): void {
  const router = useRouter();
  useEffect(() => {
    const look = () => document.visibilityState === "visible" && router.refresh();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [router]);
}
