import { vi } from "vitest";
import { START } from "@/domain/scenario";

/** Taken before the clock is replaced: after it, everything that was promised has happened. */
const afterPromises = setImmediate;
const settled = () => new Promise<void>((resolve) => void afterPromises(resolve));

/** Replaces time: timers, dates and `performance.now()` go on only by `pass`. */
export const stopClock = (): void =>
  void vi.useFakeTimers({
    now: START,
    toFake: [
      "setTimeout",
      "clearTimeout",
      "setInterval",
      "clearInterval",
      "setImmediate",
      "clearImmediate",
      "Date",
      "performance",
    ],
  });

export const startClock = (): void => void vi.useRealTimers();

/** Lets so many milliseconds pass, in small steps, each with all that follows from it. */
export async function pass(ms: number, step = 8): Promise<void> {
  for (let left = ms; left > 0; left -= step) {
    vi.advanceTimersByTime(Math.min(step, left));
    await settled();
  }
}
