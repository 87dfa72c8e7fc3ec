import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { inject } from "vitest";

export const METRICS_TOKEN = "a token for the metrics";
const LONGEST_START_MS = 20_000;
const started = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of started) child.kill("SIGKILL");
});

interface ProductOptions {
  /** Default: a new folder, removed by `dispose`. */
  dataDir?: string;
  /** Where `db/migrations` is looked for. Default: the project. */
  cwd?: string;
  settings?: Record<string, string>;
  /** A program that runs the server, such as a tracer, with its arguments. */
  wrapper?: readonly string[];
}

/** The product as a process of its own on a free port with a data folder of its own, to be started and killed at will. */
export class Product {
  readonly dataDir: string;
  readonly #options: ProductOptions;
  readonly #isOwnFolder: boolean;
  #child: ChildProcess | undefined;
  #port = 0;
  /** Everything it has written to its outputs since the first start. */
  said = "";

  constructor(options: ProductOptions = {}) {
    this.#options = options;
    this.#isOwnFolder = options.dataDir === undefined;
    this.dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), "touchstone-chaos-"));
  }

  get file(): string {
    return join(this.dataDir, "touchstone.db");
  }

  get port(): number {
    return this.#port;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  get isRunning(): boolean {
    return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Its log lines so far. */
  get log(): { code?: string; level: string }[] {
    return this.said.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line)] : []));
  }

  /** Key of the sign-in cookies. */
  get secret(): string {
    return readFileSync(join(this.dataDir, "auth-secret"), "utf8").trim();
  }

  /**
   * Starts it on the same port as before.
   * @returns milliseconds until it was ready
   */
  async start(): Promise<number> {
    this.#port ||= await freePort();
    const startedAt = performance.now();
    this.launch();
    for (;;) {
      if (await this.#isReady()) return performance.now() - startedAt;
      if (!this.isRunning) throw new Error(`the product ended instead of starting:\n${this.said}`);
      if (performance.now() - startedAt > LONGEST_START_MS) throw new Error(`not ready in time:\n${this.said}`);
      await pause(10);
    }
  }

  /** Starts the process and does not wait. */
  launch(): ChildProcess {
    const { wrapper = [], cwd, settings } = this.#options;
    const [command = process.execPath, ...args] = [
      ...wrapper,
      process.execPath,
      resolve(inject("programs"), "server.js"),
    ];
    const child = spawn(command, args, {
      cwd: cwd ?? process.cwd(),
      env: {
        PATH: process.env.PATH,
        NODE_ENV: "production",
        HOST: "127.0.0.1",
        RATE_LIMITS: "off",
        METRICS_TOKEN,
        PORT: `${this.#port}`,
        DATA_DIR: this.dataDir,
        ...settings,
      },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    started.add(child);
    child.once("exit", () => started.delete(child));
    for (const output of [child.stdout, child.stderr])
      output?.setEncoding("utf8").on("data", (text: string) => (this.said += text));
    this.#child = child;
    return child;
  }

  /** Sends a signal and waits for the end. @returns exit code or signal, and the milliseconds it took */
  async end(signal: NodeJS.Signals): Promise<{ code: number | null; signal: string | null; ms: number }> {
    const child = this.#child;
    if (!child || !this.isRunning) throw new Error("the product does not run");
    const sentAt = performance.now();
    const gone = once(child, "exit") as Promise<[number | null, string | null]>;
    child.kill(signal);
    const [code, by] = await gone;
    return { code, signal: by, ms: performance.now() - sentAt };
  }

  /** Waits for a process that ends by itself. @returns its exit code */
  async ended(): Promise<number | null> {
    if (this.#child && this.isRunning) await once(this.#child, "exit");
    return this.#child?.exitCode ?? null;
  }

  /** Whether the database file may grow: `false` stands in for a full disk. */
  async mayGrow(mayGrow: boolean): Promise<void> {
    const child = this.#child;
    if (!child) throw new Error("the product does not run");
    const done = once(child, "message");
    child.send({ mayGrow });
    await done;
  }

  async dispose(): Promise<void> {
    if (this.isRunning) await this.end("SIGKILL");
    if (this.#isOwnFolder) rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** What /api/metrics tells. The event loop's delays are those since it was last asked. */
  async metrics(): Promise<string> {
    const headers = { authorization: `Bearer ${METRICS_TOKEN}` };
    return (await fetch(`${this.origin}/api/metrics`, { headers })).text();
  }

  async #isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.origin}/api/health/ready`)).ok;
    } catch {
      return false;
    }
  }
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (typeof address === "object" && address ? done(address.port) : fail(new Error("no port"))));
    });
  });
}
