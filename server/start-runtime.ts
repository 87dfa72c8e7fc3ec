import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { lastBackupAt, removeOldCopies } from "@/db/backup";
import { SqliteJournal } from "@/db/journal/sqlite";
import { type OpenDatabase, openDatabase } from "@/db/open";
import { Auth } from "./auth/auth";
import { Limits } from "./auth/limits";
import { Passwords } from "./auth/passwords";
import { readSecrets } from "./auth/secrets";
import { commandLimiter, noLimiter } from "./commands/guard";
import { CommandQueue } from "./commands/queue";
import type { Env } from "./env";
import { Resampler } from "./jobs/resampler";
import { localBus } from "./live/bus";
import { Hub } from "./live/hub";
import { createLog, type Log } from "./log";
import { Measurements } from "./measurements";
import { RejoinCodes } from "./participants/rejoin-codes";
import { holdRuntime, type Runtime } from "./runtime";

const DAY_MS = 86_400_000;
const FOLD_MS = 10_000;

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
  if (opened.wasLeftOpen)
    log.warn({ code: "unclean_stop" }, "the process before did not stop in order; nothing is lost");
  if (opened.migrated > 0) log.info({ code: "migrated", count: opened.migrated });
  const measurements = measure(opened.file);
  const door = { arrivals: 0 };
  const onLimited = () => measurements.count("limiter_hits");
  const limits = new Limits(env.rateLimits, onLimited);
  const auth = new Auth({ db: opened.db, secrets, passwords: new Passwords(), limits, https: env.https });
  const started: Runtime = {
    ...opened,
    ...startLive(opened, log, measurements, door),
    limiter: env.rateLimits ? commandLimiter(onLimited) : noLimiter,
    door,
    env,
    log,
    secrets,
    auth,
    measurements,
    rejoinCodes: new RejoinCodes(),
    isDraining: false,
    onStop: [],
  };
  measurements.gauge("streams", () => started.hub.size);
  started.onStop.push(
    () => started.hub.close(),
    () => void started.resampler.close(),
  );
  keepTidy(started);
  holdRuntime(started);
  return started;
}

/** Journal, queue, bus, hub and resampler: whatever is committed moves the others. */
function startLive({ sqlite }: OpenDatabase, log: Log, measurements: Measurements, door: Runtime["door"]) {
  const journal = new SqliteJournal(sqlite, {
    onFault: (sqliteCode) => log.error({ code: "not_saved", sqlite: sqliteCode }),
    onBusy() {
      measurements.count("sqlite_busy");
      log.warn({ code: "database_busy" }, "another program writes the database");
    },
  });
  const bus = localBus();
  const queue = new CommandQueue({
    journal,
    onCommitted: (workshopId, authors) => bus.publish(workshopId, authors),
    onAnswered(name, result) {
      measurements.count("commands", { name, result });
      if (result === "repeated") log.info({ code: "repeated", command: name }, "answered as before");
    },
    onBatch(size, ms) {
      measurements.observe("commit_batch_size", size);
      measurements.observe("commit_duration_seconds", ms / 1000);
    },
    isCrowded: anyoneNew(door),
  });
  const hub = new Hub(
    journal,
    bus,
    (error) => log.error({ code: "delivery_failed", err: error }),
    (streams) => log.warn({ code: "streams_dropped", streams }),
  );
  const resampler = new Resampler({ journal, queue, log });
  bus.subscribe((workshopId) => setImmediate(() => resampler.check(workshopId)));
  return { journal, queue, hub, resampler };
}

/** At the start and once a day what has run out is removed; what was erased leaves the log as soon as nobody reads it. */
function keepTidy({ auth, file, journal, log, onStop }: Runtime): void {
  const tidy = () => {
    try {
      auth.forgetOldSessions(Date.now());
      removeOldCopies(file);
    } catch (error) {
      log.error({ code: "tidy_failed", err: error });
    }
  };
  tidy();
  const timers = [setInterval(tidy, DAY_MS), setInterval(() => journal.foldRest(), FOLD_MS)];
  onStop.push(() => timers.forEach(clearInterval));
}

function anyoneNew(door: Runtime["door"]): () => boolean {
  let seen = 0;
  return () => {
    const isNew = door.arrivals !== seen;
    seen = door.arrivals;
    return isNew;
  };
}

/** What is read at every scrape. */
function measure(file: string): Measurements {
  const measurements = new Measurements();
  measurements.gauge("wal_bytes", () => sizeOf(`${file}-wal`));
  measurements.gauge("database_bytes", () => sizeOf(file));
  measurements.gauge("backup_age_seconds", () => (Date.now() - (lastBackupAt(file) ?? Number.NaN)) / 1000);
  measurements.gauge("resident_memory_bytes", () => process.memoryUsage.rss());
  return measurements;
}

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);
