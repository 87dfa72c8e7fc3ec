"use client";
import { MonitorUp, Pause, TriangleAlert, WifiOff, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useLive, useWorkshop } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { Button, ButtonLink } from "@/app/_ui/button";
import { IconButton } from "@/app/_ui/icon-button";
import { Alarm } from "@/app/_ui/spoken";
import { useCockpit } from "../cockpit-context";
import { useAct } from "../parts/use-act";
import { useSpotlight } from "../parts/use-spotlight";
import { AheadStrip } from "./ahead-strip";
import { Asked } from "./asked";
import { Strip } from "./strip";

function Refusal() {
  const t = useTranslations();
  const { moves } = useCockpit();
  const { refused, forgetRefusal } = moves;
  if (!refused) return null;
  const isUnmet = refused.code === "guard_unmet" && (refused.from === "collect" || refused.from === "cluster");
  return (
    <Alarm>
      <Strip
        tone={refused.code === "stale_revision" ? "info" : "warn"}
        icon={<TriangleAlert aria-hidden />}
        action={
          <IconButton size="sm" aria-label={t("common.close")} onClick={forgetRefusal}>
            <X aria-hidden />
          </IconButton>
        }
      >
        {isUnmet ? t(`cockpit.move.unmet.${refused.from as "collect" | "cluster"}`) : t(`refusals.${refused.code}`)}
      </Strip>
    </Alarm>
  );
}

function Connection() {
  const t = useTranslations("cockpit.connection");
  const { status, waiting } = useLive();
  useConnectionNews(status, waiting);
  if (status === "offline")
    return (
      <Strip tone="warn" icon={<WifiOff aria-hidden />}>
        {t("lost", { n: waiting })}
      </Strip>
    );
  if (status !== "denied") return null;
  return (
    <Strip
      tone="danger"
      icon={<TriangleAlert aria-hidden />}
      action={
        <ButtonLink href="/signin" size="sm">
          {t("signIn")}
        </ButtonLink>
      }
    >
      {t("denied")}
    </Strip>
  );
}

/** Says once that the connection is lost or denied, and once that it is back. */
function useConnectionNews(status: ReturnType<typeof useLive>["status"], waiting: number): void {
  const t = useTranslations("cockpit.connection");
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (status === "connecting" || status === told.current) return;
    const isFirst = told.current === null;
    told.current = status;
    if (status === "live") {
      if (!isFirst) announce(t("live"));
    } else announce(status === "offline" ? t("lost", { n: waiting }) : t("denied"));
  }, [status, waiting, t]);
}

function Paused() {
  const t = useTranslations("cockpit.tools");
  const act = useAct();
  if (useWorkshop().pausedAt === null) return null;
  const resume = (
    <Button size="sm" onClick={() => act("run.resume", {})}>
      {t("resume")}
    </Button>
  );
  return (
    <Strip tone="info" icon={<Pause aria-hidden />} action={resume}>
      {t("paused")}
    </Strip>
  );
}

function Spotlit() {
  const t = useTranslations("cockpit");
  const { text, end } = useSpotlight();
  if (text === null) return null;
  const stop = (
    <Button size="sm" onClick={end}>
      {t("spotlightEnd")}
    </Button>
  );
  return (
    <Strip tone="info" icon={<MonitorUp aria-hidden />} action={stop}>
      <b className="font-[650]">{t("spotlight")}</b> <bdi>{text}</bdi>
    </Strip>
  );
}

/** What concerns the whole workshop now: refused moves, the connection, pause, spotlight. */
export function Notices() {
  const t = useTranslations("cockpit");
  return (
    <section aria-label={t("notices")} className="contents empty:hidden">
      <Refusal />
      <Connection />
      <Paused />
      <AheadStrip />
      <Asked />
      <Spotlit />
    </section>
  );
}
