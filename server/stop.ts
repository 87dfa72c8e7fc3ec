import type { Server } from "node:http";
import type { Runtime } from "./runtime";

const LONGEST_MS = 5000;

/** On SIGTERM or SIGINT: not ready, no new connections, requests in flight finished, database closed, exit 0. */
export function stopOnSignals(server: Server, runtime: Runtime): void {
  const stop = () => {
    if (runtime.isDraining) return;
    runtime.isDraining = true;
    setTimeout(() => process.exit(1), LONGEST_MS).unref();
    for (const end of runtime.onStop) end();
    void Promise.all([drain(server), runtime.queue.drain()]).then(() => {
      runtime.close();
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

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setInterval(() => server.closeIdleConnections(), 50).unref();
  });
}
