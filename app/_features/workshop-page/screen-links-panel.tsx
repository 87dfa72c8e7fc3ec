import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { api } from "@/app/_api/client";
import { failureOf } from "@/app/_api/failure";
import { formatInstant } from "@/app/_i18n/dates";
import { useTimeZoneHere } from "@/app/_i18n/time-zone";
import { useLiveStore, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { FieldError } from "@/app/_ui/field";
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
        <Button
          size="sm"
          variant="danger"
          className="justify-self-start"
          onClick={() => void withdraw(() => api.screen.revokeTokens.mutate({ workshopId }))}
        >
          {t("revokeAll")}
        </Button>
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
      <Button size="sm" variant="danger" onClick={onWithdraw} aria-label={t("revokeMade", { at: words(createdAt) })}>
        {t("revoke")}
      </Button>
    </li>
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
