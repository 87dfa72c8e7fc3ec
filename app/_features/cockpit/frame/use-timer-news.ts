"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useServerNow, useWorkshop } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { passedMark, secondsLeft, timerAt } from "@/app/_workshop/timer";
import { ringIfWanted } from "./use-sound";

const MARKS = [300, 60, 30, 0] as const;

/** Says 5 minutes, 1 minute, 30 seconds and the end of the time once each, nothing in between (ux 8), and sounds at the end where wanted. */
export function useTimerNews(): void {
  const t = useTranslations("cockpit.timer");
  const workshop = useWorkshop();
  const now = useServerNow();
  const before = useRef<number>(undefined);
  const left = secondsLeft(timerAt(workshop, now));
  useEffect(() => {
    const last = before.current;
    before.current = left;
    const mark = passedMark(MARKS, last, left);
    if (mark === 0) {
      announce(t("up"));
      ringIfWanted();
    } else if (mark !== undefined)
      announce(mark >= 60 ? t("minutesLeft", { n: mark / 60 }) : t("secondsLeft", { n: mark }));
  }, [left, t]);
}
