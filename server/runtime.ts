import type { Journal } from "@/db/journal/journal";
import type { OpenDatabase } from "@/db/open";
import type { Auth } from "./auth/auth";
import type { Secrets } from "./auth/secrets";
import type { CommandLimiter } from "./commands/guard";
import type { CommandQueue } from "./commands/queue";
import type { Env } from "./env";
import type { Resampler } from "./jobs/resampler";
import type { Hub } from "./live/hub";
import type { Log } from "./log";
import type { Measurements } from "./measurements";
import type { RejoinCodes } from "./participants/rejoin-codes";

/**
 * What this process has exactly once. Pages and the sign-in route reach it through `runtime()`; this file therefore takes
 * only types, so that Next's bundle never opens a database of its own.
 */
export interface Runtime extends OpenDatabase {
  readonly env: Env;
  readonly log: Log;
  readonly secrets: Secrets;
  readonly auth: Auth;
  readonly measurements: Measurements;
  readonly journal: Journal;
  readonly queue: CommandQueue;
  readonly limiter: CommandLimiter;
  readonly hub: Hub;
  readonly resampler: Resampler;
  readonly rejoinCodes: RejoinCodes;
  /** How many connections the front door has taken since the start. */
  readonly door: { arrivals: number };
  /** True from the first signal to stop: not ready any more. */
  isDraining: boolean;
  /** Called at that moment: whoever holds a connection open ends it here. */
  readonly onStop: (() => void)[];
}

const KEY = Symbol.for("touchstone.runtime");
const held = globalThis as { [KEY]?: Runtime };

/** @throws Error before `startRuntime` */
export function runtime(): Runtime {
  const started = held[KEY];
  if (!started) throw new Error("The runtime has not been started.");
  return started;
}

export function holdRuntime(started: Runtime | undefined): void {
  held[KEY] = started;
}
