"use client";
import { type DateTimeFormatOptions, useFormatter } from "next-intl";
import { useTimeZoneHere } from "@/app/_i18n/time-zone";
import { useServerNow, useWorkshop } from "@/app/_live/live";

interface Ahead {
  /** Day and time until which cards are collected ahead, in words. */
  until: string;
  /** Whether that time has passed; cards go on being taken until the group meets. */
  isOver: boolean;
}

/** The end of collecting ahead in words; pass `format.dateTime`. */
export const untilWords = (
  formatDate: (value: Date, options: DateTimeFormatOptions) => string,
  until: number,
  timeZone: string,
): string =>
  formatDate(new Date(until), {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  });

/** The collecting ahead of the day; null while there is none. */
export function useAhead(): Ahead | null {
  const { collectUntil } = useWorkshop();
  const format = useFormatter();
  const timeZone = useTimeZoneHere();
  const now = useServerNow(30_000);
  if (collectUntil === null) return null;
  const until = untilWords(format.dateTime, collectUntil, timeZone);
  return { until, isOver: collectUntil <= now };
}
