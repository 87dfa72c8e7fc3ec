"use client";
import { calendarDateOf } from "@/app/_i18n/dates";
import { useTimeZoneHere } from "@/app/_i18n/time-zone";
import { useServerNow } from "@/app/_live/live";

/** The reader's calendar date, YYYY-MM-DD. */
export function useToday(): string {
  const now = useServerNow(60_000);
  const timeZone = useTimeZoneHere();
  return calendarDateOf(now, timeZone);
}
