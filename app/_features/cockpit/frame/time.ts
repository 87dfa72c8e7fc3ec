import type { Workshop } from "@/domain/records";

/** Milliseconds left, negative once the time is up; null where no timer is set. */
export function timeLeft(
  { timerEndsAt, timerLeftMs }: Pick<Workshop, "timerEndsAt" | "timerLeftMs">,
  now: number,
): number | null {
  return timerEndsAt === null ? timerLeftMs : timerEndsAt - now;
}

/** `6:18`, `1:02:00`, or `+0:32` beyond the end. */
export function clock(ms: number): string {
  const seconds = ms >= 0 ? Math.ceil(ms / 1000) : Math.floor(-ms / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const two = (n: number) => String(n).padStart(2, "0");
  const text = hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
  return ms <= -1000 ? `+${text}` : text;
}
