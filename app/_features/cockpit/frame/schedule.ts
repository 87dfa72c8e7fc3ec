import { type AgendaBreak, breaksOf } from "@/content/agenda";
import { isPhase, PHASES, type Phase, stateIndex } from "@/domain/phases";
import type { Workshop } from "@/domain/records";
import { timeLeft } from "@/domain/timer";

export interface ScheduleRow {
  phase: Phase;
  /** Its time box as it is now. */
  minutes: number;
  /** Minutes it had before anybody changed it during the run; 0 if it was off. */
  planned: number;
  off: boolean;
  /** Milliseconds spent in it so far; null before it began. */
  usedMs: number | null;
  state: "past" | "now" | "ahead";
  /** Minutes of the break after this phase; 0 for none. */
  breakAfter: number;
}

const MINUTE = 60_000;

const breaksIn = ({ agendaMinutes }: Workshop): readonly AgendaBreak[] =>
  agendaMinutes === "custom" ? [] : breaksOf(agendaMinutes);

function stateOf(workshop: Workshop, phase: Phase): ScheduleRow["state"] {
  if (workshop.phase === phase) return "now";
  // While cards are collected ahead the group has not met: nothing is done yet.
  const isDone = workshop.collectUntil === null && stateIndex(phase) < stateIndex(workshop.phase);
  return isDone ? "past" : "ahead";
}

/** The ten phases with planned and used time at `now` (UTC milliseconds). */
export function scheduleOf(workshop: Workshop, now: number): ScheduleRow[] {
  const breaks = breaksIn(workshop);
  return PHASES.map((phase) => {
    const { minutes, off, planned = { minutes, off } } = workshop.agenda[phase];
    const times = workshop.phaseTimes[phase];
    const isNow = workshop.phase === phase;
    const running = times && isNow ? Math.max(0, now - times.startedAt) : 0;
    return {
      phase,
      minutes,
      planned: planned.off ? 0 : planned.minutes,
      off,
      usedMs: times ? times.usedMs + running : null,
      state: stateOf(workshop, phase),
      breakAfter: breaks.find(({ afterPhase }) => afterPhase === phase)?.minutes ?? 0,
    };
  });
}

/** Planned minutes of the whole workshop with breaks, phases that are off left out. */
export const plannedMinutes = (workshop: Workshop): number =>
  lengthOf(scheduleOf(workshop, 0), ({ planned }) => planned) / MINUTE;

/** Length with breaks in milliseconds. */
const lengthOf = (rows: readonly ScheduleRow[], boxOf: (row: ScheduleRow) => number): number =>
  rows.reduce((sum, row) => sum + (boxOf(row) + row.breakAfter) * MINUTE, 0);

/** When the workshop should end: from its date, else from when the lobby opened; null before both. */
export function plannedEnd(workshop: Workshop, now: number): number | null {
  const start = workshop.startsAt ?? workshop.phaseTimes.lobby?.startedAt ?? null;
  return start === null ? null : start + lengthOf(scheduleOf(workshop, now), ({ planned }) => planned);
}

/** No workshop lasts that many minutes: one that is further off goes on on another day. */
const ANOTHER_DAY = 12 * 60;

/** Whole minutes the run is late, negative if it is early; null while there is nothing to compare, or no longer. */
export function minutesBehind(workshop: Workshop, now: number): number | null {
  const plan = plannedEnd(workshop, now);
  const end = presentEnd(workshop, now);
  if (plan === null || end === null) return null;
  // As the clocks beside it tell them: both ends in whole minutes.
  const late = Math.floor(end / MINUTE) - Math.floor(plan / MINUTE);
  return Math.abs(late) > ANOTHER_DAY ? null : late;
}

/** The next shorter or longer time box in minutes: by one below ten, by five above, 1 to 600. */
export function nextTimeBox(minutes: number, direction: -1 | 1): number {
  const step = minutes + (direction > 0 ? 0.5 : -0.5) > 10 ? 5 : 1;
  return Math.min(600, Math.max(1, minutes + direction * step));
}

/** When it ends if the present phase takes what its timer says and all others their minutes; null before and after, and while cards are collected ahead. */
export function presentEnd(workshop: Workshop, now: number): number | null {
  if (!isPhase(workshop.phase) || workshop.collectUntil !== null) return null;
  const rows = scheduleOf(workshop, now);
  const present = rows.find(({ state }) => state === "now");
  const left = timeLeft(workshop, now) ?? (present ? present.minutes * MINUTE - (present.usedMs ?? 0) : 0);
  const breakNow = (present?.breakAfter ?? 0) * MINUTE;
  const ahead = rows.filter(({ state }) => state === "ahead");
  return now + Math.max(0, left) + breakNow + lengthOf(ahead, ({ minutes, off }) => (off ? 0 : minutes));
}
