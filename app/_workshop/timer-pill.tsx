"use client";

import { cx } from "class-variance-authority";
import { Timer as Stopwatch } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useServerNow, useWorkshop } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { clockOf, passedMark, secondsLeft, type TimerView, timerAt } from "./timer";

const TONE: Record<TimerView["level"], string> = {
  calm: "bg-sunken text-ink",
  soon: "bg-warn-tint text-warn",
  last: "bg-danger-tint text-danger",
  over: "bg-danger-tint text-danger",
};
const SPOKEN_SECONDS = [300, 60, 30, 0] as const;

/** The remaining time. Silent, but for what is said at 5 min, 1 min, 30 s and at the end; it locks nothing. */
export function TimerPill({ className }: { className?: string }) {
  const t = useTranslations("live");
  const workshop = useWorkshop();
  const timer = timerAt(workshop, useServerNow(1000, workshop.timerEndsAt ?? 0));
  useSpokenTime(timer);
  if (!timer) return null;
  const { minutes, seconds, text } = clockOf(timer.leftMs);
  return (
    <span
      role="timer"
      aria-label={timer.level === "over" ? t("timeUpShort") : t("timeLeft", { minutes, seconds })}
      className={cx(
        "inline-flex items-center gap-1.5 rounded-lg px-2 py-1 font-[650] tabular-nums [&_svg]:size-[1.1em] forced-colors:border",
        TONE[timer.level],
        !timer.isRunning && "opacity-70",
        className,
      )}
    >
      <Stopwatch aria-hidden />
      {text}
    </span>
  );
}

function useSpokenTime(timer: TimerView | undefined): void {
  const t = useTranslations("live");
  const before = useRef<number | undefined>(undefined);
  const left = secondsLeft(timer);
  useEffect(() => {
    const was = before.current;
    before.current = left;
    const passed = passedMark(SPOKEN_SECONDS, was, left);
    if (passed === undefined) return;
    announce(passed === 0 ? t("timeUp") : t("timeLeft", { minutes: Math.floor(passed / 60), seconds: passed % 60 }));
  }, [left, t]);
}
