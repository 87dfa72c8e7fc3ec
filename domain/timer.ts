import type { Workshop } from "./records";

type Timed = Pick<Workshop, "timerEndsAt" | "timerLeftMs" | "pausedAt">;

/** Milliseconds left at `now`, negative once the time is up; null where no timer is set. A pause holds a running timer where it was. */
export const timeLeft = ({ timerEndsAt, timerLeftMs, pausedAt }: Timed, now: number): number | null =>
  timerEndsAt === null ? timerLeftMs : timerEndsAt - (pausedAt ?? now);

/** Whether time goes by: a timer that somebody stopped stands, and so does one that a pause holds. */
export const isTimerRunning = ({ timerEndsAt, pausedAt }: Timed): boolean => timerEndsAt !== null && pausedAt === null;
