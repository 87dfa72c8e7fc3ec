"use client";
import { cx } from "class-variance-authority";
import { Minus, Pause, Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { useServerNow, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { IconButton } from "@/app/_ui/icon-button";
import { type TimerView, timerAt } from "@/app/_workshop/timer";
import { timeLeft } from "@/domain/timer";
import { clock } from "./time";
import { useTimer } from "./use-timer";

/** From a fifth, and from a twentieth of the phase's minutes on. */
const TONE: Record<TimerView["level"], string> = {
  calm: "",
  soon: "text-warn",
  last: "text-danger",
  over: "text-danger",
};

export function TimeLeft({ className }: { className?: string }) {
  const t = useTranslations("cockpit.timer");
  const workshop = useWorkshop();
  const now = useServerNow(1000, workshop.timerEndsAt ?? 0);
  const left = timeLeft(workshop, now);
  const level = timerAt(workshop, now)?.level ?? "calm";
  return (
    <span
      role="timer"
      aria-label={t("left")}
      className={cx("font-display font-bold tabular-nums", TONE[level], className)}
    >
      {left === null ? "–:––" : clock(left)}
    </span>
  );
}

/** The present phase's time: it tells, and moves nobody. */
export function TimerControl() {
  const t = useTranslations("cockpit.timer");
  const { isRunning, canStart, toggle, extend } = useTimer();
  return (
    <div className="flex items-center gap-0.5 rounded-xl bg-sunken p-1 shadow-[inset_0_0_0_1px_var(--line)]">
      <TimeLeft className="min-w-18 px-2 text-center text-[1.375rem] leading-none" />
      <IconButton
        size="sm"
        aria-label={isRunning ? t("stop") : t("start")}
        aria-keyshortcuts="Space"
        disabled={!isRunning && !canStart}
        onClick={toggle}
      >
        {isRunning ? <Pause aria-hidden /> : <Play aria-hidden />}
      </IconButton>
      <IconButton size="sm" aria-label={t("minus")} onClick={() => extend(-60)}>
        <Minus aria-hidden />
      </IconButton>
      <Button size="sm" variant="quiet" onClick={() => extend(60)}>
        {t("plus")}
      </Button>
    </div>
  );
}
