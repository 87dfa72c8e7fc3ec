import { describe, expect, it } from "vitest";
import { calendarDateOf, formatCalendarDate, formatDatesInRow, formatInstant, formatShortDate } from "./dates";

const writing = (locale: string) => (value: Date, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, options).format(value);
const german = writing("de");
const TODAY = "2026-11-23";

describe("dates in words", () => {
  it("say no year in the current one, and say it otherwise", () => {
    expect(formatCalendarDate(german, "2026-12-06", TODAY)).toBe("6. Dezember");
    expect(formatCalendarDate(german, "2027-01-06", TODAY)).toBe("6. Jan. 2027");
    expect(formatShortDate(german, "2026-12-06", TODAY)).toBe("6. Dez.");
  });

  it("are written alike in one row: one of another year gives them all their year", () => {
    expect(formatDatesInRow(german, ["2026-12-23", "2026-12-24"], TODAY)).toEqual(["23. Dezember", "24. Dezember"]);
    const across = ["2026-12-23", "2027-01-22"];
    expect(formatDatesInRow(german, across, TODAY)).toEqual(["23. Dez. 2026", "22. Jan. 2027"]);
  });

  it("of an instant are those of the reader’s zone, also for the year", () => {
    const newYear = Date.UTC(2026, 11, 31, 23, 30);
    expect(calendarDateOf(newYear, "UTC")).toBe("2026-12-31");
    expect(calendarDateOf(newYear, "Europe/Berlin")).toBe("2027-01-01");
    expect(formatInstant(german, newYear, "UTC", TODAY)).toBe("31. Dezember um 23:30");
    expect(formatInstant(german, newYear, "Europe/Berlin", TODAY)).toBe("1. Jan. 2027, 0:30");
  });
});
