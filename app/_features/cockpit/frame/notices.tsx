"use client";
import { MonitorUp, Pause, TriangleAlert, WifiOff, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useLive, useWorkshop } from "@/app/_live/live";
import { Button, ButtonLink } from "@/app/_ui/button";
import { IconButton } from "@/app/_ui/icon-button";
import { useCockpit } from "../cockpit-context";
import { useAct } from "../parts/use-act";
import { useSpotlight } from "../parts/use-spotlight";
import { AheadStrip } from "./ahead-strip";
import { Strip } from "./strip";

function Refusal() {
  const t = useTranslations();
  const { moves } = useCockpit();
  const { refused, forgetRefusal } = moves;
  if (!refused) return null;
  const isUnmet = refused.code === "guard_unmet" && (refused.from === "collect" || refused.from === "cluster");
  return (
    <div role="alert">
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
    </div>
  );
}

function Connection() {
  const t = useTranslations("cockpit.connection");
  const { status, waiting } = useLive();
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
      <Spotlit />
    </section>
  );
}
