const DAY_MS = 86_400_000;

/** Calendar arithmetic on YYYY-MM-DD; no time zone is involved. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

const DAYS_BY_EFFORT = [7, 14, 30, 60, 90] as const;

/**
 * Due date an effort suggests: 7, 14, 30, 60 or 90 days from today, half steps as the next higher (method 8.2); null without an effort.
 * @param effort 1 to 5 in half steps
 */
export function dueOnByEffort(effort: number | null, today: string): string | null {
  if (effort === null) return null;
  const days = DAYS_BY_EFFORT[Math.ceil(effort) - 1];
  return days === undefined ? null : addDays(today, days);
}
