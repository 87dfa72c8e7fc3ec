import { statfsSync } from "node:fs";
import { beat } from "@/db/queries/heartbeat";
import { sendText } from "./http/answer";
import type { Route } from "./http/routes";
import type { Runtime } from "./runtime";
import { isUnwritable } from "./unwritable";

const MIN_FREE_BYTES = 200 * 1024 * 1024;
/** Whoever asks, the database is written to once a second at most. */
const FRESH_MS = 1000;

/** Readiness as last told, by process; the log says only when it changes. */
const last = new WeakMap<Runtime, { at: number; isReady: boolean }>();

export const healthRoutes: readonly Route[] = [
  {
    pattern: "/api/health/live",
    methods: ["GET", "HEAD"],
    handle: ({ res }) => sendText(res, 200, "ok"),
  },
  {
    pattern: "/api/health/ready",
    methods: ["GET", "HEAD"],
    handle({ res, runtime }) {
      const isReady = !runtime.isDraining && checked(runtime);
      sendText(res, isReady ? 200 : 503, isReady ? "ok" : "unavailable");
    },
  },
];

function checked(runtime: Runtime): boolean {
  const before = last.get(runtime);
  if (before && performance.now() - before.at <= FRESH_MS) return before.isReady;
  const flaw = flawOf(runtime);
  const isReady = flaw === undefined;
  if (flaw && before?.isReady !== false) runtime.log.error(flaw, "not ready");
  if (isReady && before?.isReady === false) runtime.log.info({ code: "ready_again" });
  last.set(runtime, { at: performance.now(), isReady });
  return isReady;
}

function flawOf(runtime: Runtime): { code: string; err?: unknown } | undefined {
  const { env, changedSince } = runtime;
  try {
    const disk = statfsSync(env.dataDir);
    if (disk.bavail * disk.bsize < MIN_FREE_BYTES) return { code: "disk_full" };
    const code = changedSince();
    if (code) return { code };
    return beat(runtime, Date.now()) ? undefined : { code: "not_ready" };
  } catch (err) {
    return { code: isUnwritable(err) ? "not_saved" : "not_ready", err };
  }
}
