import type { Server } from "node:http";
import { networkInterfaces } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { CannotOpen } from "@/db/cannot-open";
import { openSetUp } from "./auth/set-up";
import { type Env, loadEnvFile, prepareNext, readEnv, WrongSettings } from "./env";
import { createFrontDoor } from "./http/front-door";
import { ROUTES } from "./routes";
import type { Runtime } from "./runtime";
import { startRuntime } from "./start-runtime";
import { reportUncaught, stopOnSignals } from "./stop";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (line: string) => void process.stdout.write(`${line}\n`);

async function serve(): Promise<void> {
  loadEnvFile();
  const env = readEnv();
  const runtime = startRuntime(env);
  reportUncaught(runtime);
  prepareNext(env, `http://localhost:${env.port}`, runtime.secrets.current);
  const { default: next } = await import("next");
  const pages = next({ dev: env.development, dir: ROOT, hostname: env.host ?? "localhost", port: env.port });
  await pages.prepare();
  const server = createFrontDoor({ runtime, routes: ROUTES, nextHandler: pages.getRequestHandler() });
  if (env.development) server.on("upgrade", pages.getUpgradeHandler());
  await listen(server, env);
  stopOnSignals(server, runtime);
  greet(runtime, portOf(server, env));
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

try {
  await serve();
} catch (error) {
  if (!isExpected(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
