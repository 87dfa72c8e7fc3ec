import type { Server } from "node:http";
import type { Runtime } from "./runtime";

/** Whoever has not let go by then – a reader that does not read, a request that does not end – is cut off. */
const PATIENCE_MS = 3500;
const LONGEST_MS = 5000;

/**
 * On SIGTERM or SIGINT: not ready, streams told to come back, no new connections, requests in flight finished, database
 * folded and closed, exit 0. Whatever hangs, the process is gone after five seconds.
 * @param listening undefined while the pages are still being prepared
 */
export function stopOnSignals(runtime: Runtime, listening: () => Server | undefined): void {
  const stop = (signal: NodeJS.Signals) => {
    if (runtime.isDraining) return;
    runtime.isDraining = true;
    const startedAt = performance.now();
    const { log, onStop, queue, hub } = runtime;
    log.info({ code: "stopping", signal, streams: hub.size });
    setTimeout(() => process.exit(1), LONGEST_MS).unref();
    for (const end of onStop) end();
    void Promise.all([drain(listening()), queue.drain()]).then(() => {
      runtime.close();
      log.info({ code: "stopped", ms: Math.round(performance.now() - startedAt) });
      process.exit(0);
    });
  };
  process.on("SIGTERM", stop).on("SIGINT", stop);
}

/** A forgotten promise hurts one request only; after an exception nobody caught the process cannot be trusted. */
export function reportUncaught({ log }: Runtime): void {
  process.on("unhandledRejection", (error) => log.error({ code: "unhandled_rejection", err: error }));
  process.on("uncaughtException", (error) => {
    log.fatal({ code: "uncaught_exception", err: error });
    process.exit(1);
  });
}

function drain(server: Server | undefined): Promise<void> {
  if (!server) return Promise.resolve();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setInterval(() => server.closeIdleConnections(), 50).unref();
    setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
  });
}
