import type { OwnSetting } from "@/server/templates/offers";
import { LENGTHS, type Length } from "./draft";

interface TimelineRow {
  id: string;
  name: string;
  minutes: number;
  isBreak: boolean;
}

/** What a length is made of, in the language of the page. */
export interface TimelineOf {
  /** Moments that are rated. */
  shortlist: number;
  rows: readonly TimelineRow[];
}

export type Timelines = Readonly<Record<Length, TimelineOf>>;

/** The times of an own template; breaks stay where its length is a usual one. */
export function ownTimeline(timelines: Timelines, { agendaMinutes, times }: OwnSetting): TimelineOf {
  const usual = timelines[LENGTHS.find((length) => length === agendaMinutes) ?? 90];
  const kept = new Map<string, number>((times ?? []).map(({ phase, minutes }) => [phase, minutes]));
  const rows = usual.rows.flatMap((row) => {
    if (row.isBreak) return agendaMinutes === "custom" ? [] : [row];
    const minutes = kept.get(row.id);
    return minutes === undefined ? [] : [{ ...row, minutes }];
  });
  return { shortlist: usual.shortlist, rows };
}

export const totalOf = ({ rows }: TimelineOf): number => rows.reduce((sum, row) => sum + row.minutes, 0);
