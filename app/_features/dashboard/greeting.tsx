"use client";
import { useTranslations } from "next-intl";
import { useTimeZoneHere } from "@/app/_i18n/time-zone";

interface GreetingProps {
  name: string;
  /** UTC milliseconds of the rendering. */
  now: number;
  isFirstVisit: boolean;
}

const hourAt = (now: number, timeZone: string): number =>
  Number(new Intl.DateTimeFormat("en-GB", { hour: "2-digit", hour12: false, timeZone }).format(now));

function partOfDay(hour: number): "morning" | "day" | "evening" {
  if (hour >= 4 && hour < 11) return "morning";
  return hour >= 11 && hour < 18 ? "day" : "evening";
}

export function Greeting({ name, now, isFirstVisit }: GreetingProps) {
  const t = useTranslations("dashboard.greeting");
  const hour = hourAt(now, useTimeZoneHere());
  return (
    <h1 className="min-w-0 text-3xl font-[720] tracking-[-.02em] wrap-anywhere">
      {t(isFirstVisit ? "first" : partOfDay(hour), { name })}
    </h1>
  );
}
