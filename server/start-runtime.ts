import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "@/db/open";
import { Auth } from "./auth/auth";
import { Limits } from "./auth/limits";
import { Passwords } from "./auth/passwords";
import { readSecrets } from "./auth/secrets";
import type { Env } from "./env";
import { createLog } from "./log";
import { Measurements } from "./measurements";
import { holdRuntime, type Runtime } from "./runtime";

/**
 * Opens the database and puts together what this process has once.
 * @throws WrongSettings | CannotOpen
 */
export function startRuntime(env: Env): Runtime {
  const log = createLog(env.logLevel);
  const secrets = readSecrets(env.dataDir);
  const opened = openDatabase({ file: join(env.dataDir, "touchstone.db"), durability: env.durability });
  if (env.durability === "normal")
    log.warn({ code: "durability_normal" }, "a power cut can lose acknowledged commands");
  const measurements = new Measurements();
  measurements.gauge("wal_bytes", () => sizeOf(`${opened.file}-wal`));
  const limits = new Limits(env.rateLimits, () => measurements.count("limiter_hits"));
  const auth = new Auth({ db: opened.db, secrets, passwords: new Passwords(), limits, https: env.https });
  const started: Runtime = { ...opened, env, log, secrets, auth, measurements, isDraining: false, onStop: [] };
  holdRuntime(started);
  return started;
}

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);
