import type { DateTimeFormatOptions } from "next-intl";

type FormatDate = (value: Date, options: DateTimeFormatOptions) => string;

/**
 * A calendar date (YYYY-MM-DD) in words, the year left out if it is that of `today` (also YYYY-MM-DD).
 * Always read as UTC: a calendar date has no zone and must not slip to the day before.
 * Pass `format.dateTime` of useFormatter or getFormatter.
 */
export function formatCalendarDate(formatDate: FormatDate, date: string, today: string): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  return formatDate(new Date(`${date}T00:00:00Z`), {
    timeZone: "UTC",
    day: "numeric",
    month: sameYear ? "long" : "short",
    ...(sameYear ? {} : { year: "numeric" }),
  });
}

/** The same for narrow columns: the month in its short form always. */
export function formatShortDate(formatDate: FormatDate, date: string, today: string): string {
  return formatCalendarDate((value, options) => formatDate(value, { ...options, month: "short" }), date, today);
}

/** Date and time of an instant (UTC milliseconds) where the reader is; take `timeZone` from useTimeZoneHere. */
export function formatInstant(formatDate: FormatDate, instant: number, timeZone: string): string {
  return formatDate(new Date(instant), { timeZone, dateStyle: "medium", timeStyle: "short" });
}
