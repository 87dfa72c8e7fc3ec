"use client";
import { useTimeZoneHere } from "@/app/_i18n/time-zone";
import { useServerNow } from "@/app/_live/live";

/** The reader's calendar date, YYYY-MM-DD. */
export function useToday(): string {
  const now = useServerNow(60_000);
  const timeZone = useTimeZoneHere();
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now);
}
