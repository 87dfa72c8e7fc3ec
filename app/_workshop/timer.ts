import { isPhase } from "@/domain/phases";
import type { Workshop } from "@/domain/records";
import { isTimerRunning, timeLeft } from "@/domain/timer";

export interface TimerView {
  /** Milliseconds until the end, 0 once it is reached. */
  leftMs: number;
  isRunning: boolean;
  /** Share of the phase's minutes, at most 1. */
  share: number;
  level: "calm" | "soon" | "last" | "over";
}

const SOON = 0.2;
const LAST = 0.05;

/** What the clock of a workshop shows at `now` (UTC milliseconds); undefined while none is set. */
export function timerAt(workshop: Workshop, now: number): TimerView | undefined {
  const { phase, agenda } = workshop;
  const left = timeLeft(workshop, now);
  if (left === null) return undefined;
  const leftMs = Math.max(0, left);
  const planned = isPhase(phase) ? agenda[phase].minutes * 60_000 : 0;
  const share = planned > 0 ? Math.min(1, leftMs / planned) : 1;
  return { leftMs, isRunning: isTimerRunning(workshop), share, level: levelOf(leftMs, share) };
}

function levelOf(leftMs: number, share: number): TimerView["level"] {
  if (leftMs === 0) return "over";
  if (share <= LAST) return "last";
  return share <= SOON ? "soon" : "calm";
}

/** Minutes and seconds as a clock shows them, a begun second counted whole. */
export function clockOf(leftMs: number): { minutes: number; seconds: number; text: string } {
  const total = Math.ceil(leftMs / 1000);
  const minutes = Math.floor(total / 60);
  const seconds = total % 60;
  return { minutes, seconds, text: `${minutes}:${String(seconds).padStart(2, "0")}` };
}

/** Whole seconds of a running timer, a begun one counted; undefined while none runs. */
export const secondsLeft = (timer: TimerView | undefined): number | undefined =>
  timer?.isRunning ? Math.ceil(timer.leftMs / 1000) : undefined;

/** The mark a timer has just run past, of marks in falling order; undefined if it was not running or got time. */
export function passedMark(
  marks: readonly number[],
  before: number | undefined,
  left: number | undefined,
): number | undefined {
  if (before === undefined || left === undefined) return undefined;
  return marks.findLast((mark) => left <= mark && before > mark);
}
