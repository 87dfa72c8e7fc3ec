/** Date (YYYY-MM-DD) and time (HH:MM) of an instant as clocks show them in `timeZone`. */
export function clockOf(instant: number, timeZone: string): { date: string; time: string } {
  const shown = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone }).format(instant);
  const [date = "", time = ""] = shown.split(" ");
  return { date, time };
}

/** UTC milliseconds of a date and time where the reader is; nine o'clock without a time, null without a date. */
export const instantOf = ({ date, time }: { date: string; time: string }): number | null =>
  date === "" ? null : new Date(`${date}T${time || "09:00"}`).getTime();
