import type { IncomingMessage, Server } from "node:http";
import { networkInterfaces } from "node:os";
import type { Duplex } from "node:stream";
import { CannotOpen } from "@/db/cannot-open";
import { openSetUp } from "./auth/set-up";
import { type Env, loadEnvFile, readEnv, WrongSettings } from "./env";
import { createFrontDoor, type NextHandler } from "./http/front-door";
import { createLog } from "./log";
import { ROUTES } from "./routes";
import type { Runtime } from "./runtime";
import { startRuntime } from "./start-runtime";
import { reportUncaught, stopOnSignals } from "./stop";

/** What answers everything the front door does not answer itself. */
export interface Pages {
  handle: NextHandler;
  upgrade?: (req: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Serves until a signal comes. What an operator can put right ends the process with one line. */
export async function serve(openPages: (runtime: Runtime) => Promise<Pages>): Promise<void> {
  try {
    loadEnvFile();
    await start(readEnv(), openPages);
  } catch (error) {
    if (!isExpected(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

async function start(env: Env, openPages: (runtime: Runtime) => Promise<Pages>): Promise<void> {
  const runtime = opened(env);
  let server: Server | undefined;
  reportUncaught(runtime);
  stopOnSignals(runtime, () => server);
  const pages = await openPages(runtime);
  server = createFrontDoor({ runtime, routes: ROUTES, nextHandler: pages.handle });
  if (pages.upgrade) server.on("upgrade", pages.upgrade);
  await listen(server, env);
  greet(runtime, portOf(server, env));
}

/** A database that cannot be opened leaves its code in the log as well. */
function opened(env: Env): Runtime {
  try {
    return startRuntime(env);
  } catch (error) {
    if (error instanceof CannotOpen) createLog(env.logLevel).fatal({ code: error.code }, "the database was not opened");
    throw error;
  }
}

function listen(server: Server, { port, host }: Env): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function greet(runtime: Runtime, port: number): void {
  const { appUrl, host } = runtime.env;
  const local = `http://${host && !isAny(host) ? host : "localhost"}:${port}`;
  const nearby = host === undefined || isAny(host) ? lanAddresses().map((address) => `http://${address}:${port}`) : [];
  say(`Touchstone is ready at ${appUrl ?? local}`);
  for (const address of nearby) say(`  in this network: ${address}`);
  const token = openSetUp(runtime);
  if (token) say(`Set it up within 24 hours: ${appUrl ?? local}/setup#${token}`);
}

const isAny = (host: string): boolean => host === "0.0.0.0" || host === "::";

function lanAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.filter((a) => a.family === "IPv4" && !a.internal).map((a) => a.address);
}

function portOf(server: Server, env: Env): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : env.port;
}

/** What an operator can put right reads as one line; anything else keeps its stack. */
function isExpected(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const bind = error as NodeJS.ErrnoException;
  if (bind.syscall === "listen") bind.message = bindMessage(bind);
  return error instanceof WrongSettings || error instanceof CannotOpen || bind.syscall === "listen";
}

function bindMessage({ code, message }: NodeJS.ErrnoException): string {
  if (code === "EADDRINUSE") return "The port is in use by another program. Stop it, or choose another with PORT=3001.";
  if (code === "EACCES") return "This port needs more rights. Choose one above 1023 with PORT=3001.";
  return `Cannot listen: ${message}`;
}
