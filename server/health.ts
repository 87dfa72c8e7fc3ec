import { statfsSync } from "node:fs";
import { beat } from "@/db/queries/heartbeat";
import { sendText } from "./http/answer";
import type { Route } from "./http/routes";
import type { Runtime } from "./runtime";

const MIN_FREE_BYTES = 200 * 1024 * 1024;
/** Whoever asks, the database is written to once a second at most. */
const FRESH_MS = 1000;

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
  const isReady = check(runtime);
  last.set(runtime, { at: performance.now(), isReady });
  return isReady;
}

function check({ db, env, log }: Runtime): boolean {
  try {
    const disk = statfsSync(env.dataDir);
    if (disk.bavail * disk.bsize < MIN_FREE_BYTES) {
      log.error({ code: "disk_full" }, "less than 200 MB free");
      return false;
    }
    return beat(db, Date.now());
  } catch (error) {
    log.error({ code: "not_ready", err: error });
    return false;
  }
}
