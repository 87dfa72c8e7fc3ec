"use client";
import { cx } from "class-variance-authority";
import { Hourglass } from "lucide-react";
import { useTranslations } from "next-intl";
import { spell } from "@/app/_i18n/numbers";
import { useServerNow, useWorkshop } from "@/app/_live/live";
import { isPhase } from "@/domain/phases";
import { minutesBehind } from "./schedule";

/** From here on it is worth saying. */
const WORTH_SAYING = 2;
const ONLY_FIRST = 5;
const HOUR = 60;

/** @param n minutes */
const inHours = (n: number) => ({ n, h: Math.floor(n / HOUR), m: n % HOUR });

/** Whether time holds, and what the present phase can do without where it does not. */
export function Pace({ className }: { className?: string }) {
  const t = useTranslations("cockpit.pace");
  const numbers = useTranslations("numbers");
  const workshop = useWorkshop();
  const behind = minutesBehind(workshop, useServerNow(10_000)) ?? 0;
  const { phase } = workshop;
  if (!isPhase(phase) || Math.abs(behind) < WORTH_SAYING) return null;
  if (behind < 0)
    return (
      <p className={cx("px-2 text-xs text-ink-2", className)}>
        {t(-behind < HOUR ? "ahead" : "hoursAhead", inHours(-behind))}
      </p>
    );
  return (
    <p className={cx("flex gap-2 rounded-card bg-warn-tint px-2.5 py-2 text-xs text-ink", className)}>
      <Hourglass aria-hidden className="mt-px size-4 shrink-0 text-warn" />
      <span>
        <b className="font-[650] text-warn">{t(behind < HOUR ? "behind" : "hoursBehind", inHours(behind))}</b>{" "}
        {t(`suggestion.${phase}`, { n: spell(numbers, ONLY_FIRST) })}
      </span>
    </p>
  );
}
