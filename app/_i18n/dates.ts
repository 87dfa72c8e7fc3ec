import type { DateTimeFormatOptions } from "next-intl";

type FormatDate = (value: Date, options: DateTimeFormatOptions) => string;
type MonthLength = "long" | "short";

/**
 * Calendar dates (YYYY-MM-DD) that stand together, in words: without their years if all lie in that of `today` (also
 * YYYY-MM-DD), else each with its own, so that a row never mixes both.
 * Always read as UTC: a calendar date has no zone and must not slip to the day before.
 * Pass `format.dateTime` of useFormatter or getFormatter.
 */
export function formatDatesInRow(
  formatDate: FormatDate,
  dates: readonly string[],
  today: string,
  month: MonthLength = "long",
): string[] {
  const isThisYear = dates.every((date) => date.slice(0, 4) === today.slice(0, 4));
  return dates.map((date) =>
    formatDate(new Date(`${date}T00:00:00Z`), { timeZone: "UTC", ...parts(isThisYear, month) }),
  );
}

/** A single date; the year is left out if it is that of `today`. */
export function formatCalendarDate(formatDate: FormatDate, date: string, today: string, month?: MonthLength): string {
  return formatDatesInRow(formatDate, [date], today, month).join("");
}

/** The same for narrow columns: the month in its short form always. */
export function formatShortDate(formatDate: FormatDate, date: string, today: string): string {
  return formatCalendarDate(formatDate, date, today, "short");
}

/** Date and time of an instant (UTC milliseconds) where the reader is; take `timeZone` from useTimeZoneHere. */
export function formatInstant(formatDate: FormatDate, instant: number, timeZone: string, today: string): string {
  const isThisYear = calendarDateOf(instant, timeZone).slice(0, 4) === today.slice(0, 4);
  return formatDate(new Date(instant), {
    timeZone,
    ...parts(isThisYear, "long"),
    hour: "numeric",
    minute: "2-digit",
  });
}

/** The calendar date (YYYY-MM-DD) of an instant (UTC milliseconds) in a time zone. */
export function calendarDateOf(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    instant,
  );
}

function parts(isThisYear: boolean, month: MonthLength): DateTimeFormatOptions {
  return isThisYear ? { day: "numeric", month } : { day: "numeric", month: "short", year: "numeric" };
}
