import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a server process has used since it was started; the delay is that since the last reset. */
export interface Usage {
  cpuMs: number;
  /** Heap and what it holds outside, of JavaScript alone. */
  heapBytes: number;
  rssBytes: number;
  loopP99Ms: number;
}

export interface Server {
  origin: string;
  /** @param ask.collect tidy up first, so that only what is held counts */
  usage(ask?: { collect?: boolean; reset?: boolean }): Promise<Usage>;
  stop(): Promise<void>;
}

const START_MS = 60_000;
const PROBE = new URL("probe.mjs", import.meta.url).href;
const LIMIT_SERVER = fileURLToPath(new URL("limit-server.ts", import.meta.url));

/** A folder that is gone when the process is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "touchstone-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The same data once more, for a second server: one process holds one folder. */
export function copyOf(folder: string): string {
  const copy = temporaryFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/**
 * The built product as `npm start` runs it, pages included, but for the limits on commands and for what would make
 * this machine's settings count.
 */
export function startProduct(dataDir: string, durability: "full" | "normal" = "full"): Promise<Server> {
  const profile = process.env.BENCH_PROFILE ? ["--cpu-prof", `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : [];
  return start([...profile, "dist/main.js"], {
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    PORT: "0",
    DATA_DIR: dataDir,
    DURABILITY: durability,
    RATE_LIMITS: "off",
    APP_URL: "",
    TRUST_PROXY: "",
    METRICS_TOKEN: "",
    LOG_LEVEL: "info",
    NEXT_TELEMETRY_DISABLED: "1",
  });
}

export const startLimit = (): Promise<Server> =>
  start(["--import", "tsx", LIMIT_SERVER], {
    NODE_ENV: "production",
    DATABASE: join(temporaryFolder(), "limit.db"),
  });

async function start(args: string[], env: Record<string, string>): Promise<Server> {
  const child = spawn(process.execPath, ["--expose-gc", "--import", PROBE, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const origin = await originOf(child);
  return {
    origin,
    async usage(ask = {}) {
      const answer = once(child, "message");
      child.send(ask);
      const [usage] = await answer;
      return usage as Usage;
    },
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      process.off("exit", kill);
    },
  };
}

/** Reads on to the end, so that a server that says much is never held up. */
function originOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const timer = setTimeout(() => reject(new Error(`The server does not start:\n${said}`)), START_MS);
    const hear = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
      const [, origin] = /ready at (http:\S+)/.exec(said) ?? [];
      if (!origin) return;
      clearTimeout(timer);
      resolve(origin);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}:\n${said}`)));
  });
}
