import { randomUUID } from "node:crypto";
import { Worker } from "node:worker_threads";
import type { Journal } from "@/db/journal/journal";
import { inputHashOf } from "@/domain/commands/snapshot";
import { rankingInputOf } from "@/domain/ranking/from-state";
import type { RankingInput } from "@/domain/ranking/input";
import type { Uncertainty } from "@/domain/ranking/result";
import { latestSnapshot } from "@/domain/view/derived";
import type { CommandQueue } from "../commands/queue";
import type { Log } from "../log";

type Resampled = [momentId: string, Uncertainty][];

interface ResamplerParts {
  journal: Pick<Journal, "state">;
  queue: Pick<CommandQueue, "submit">;
  log: Log;
}

/**
 * Completes result snapshots: the point ranking is there with the reveal, the resamples follow from a worker thread
 * as a command of their own, keyed by the hash of the input they were drawn from (architecture 5).
 */
export class Resampler {
  readonly #parts: ResamplerParts;
  readonly #running = new Set<string>();
  #worker: Worker | undefined;
  #waiting: ((result: Resampled) => void)[] = [];
  #isClosed = false;

  constructor(parts: ResamplerParts) {
    this.#parts = parts;
  }

  /** Starts the resamples of a workshop's latest snapshot if they are due and not under way. */
  check(workshopId: string): void {
    if (this.#isClosed) return;
    const state = this.#parts.journal.state(workshopId);
    const snapshot = state && latestSnapshot(state.tables);
    if (!state || !snapshot || snapshot.complete) return;
    const key = `${workshopId} ${snapshot.inputHash}`;
    if (this.#running.has(key)) return;
    const input = rankingInputOf(state.tables);
    if (inputHashOf(input) !== snapshot.inputHash) return;
    this.#running.add(key);
    void this.#complete(workshopId, snapshot.inputHash, input)
      .catch((error: unknown) => this.#parts.log.error({ err: error, code: "resample_failed" }))
      .finally(() => this.#running.delete(key));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker?.terminate();
  }

  async #complete(workshopId: string, inputHash: string, input: RankingInput): Promise<void> {
    const uncertainty = await this.#resample(input);
    if (this.#isClosed) return;
    await this.#parts.queue.submit({
      workshopId,
      actor: { role: "system", id: "system" },
      mid: randomUUID(),
      name: "results.complete",
      args: { inputHash, uncertainty },
    });
  }

  #resample(input: RankingInput): Promise<Resampled> {
    const worker = this.#start();
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      worker.postMessage(input);
    });
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = startWorker();
    worker.on("message", (result: Resampled) => this.#waiting.shift()?.(result));
    worker.once("error", (error) => {
      this.#parts.log.error({ err: error, code: "resample_failed" });
      this.#worker = undefined;
      this.#waiting = [];
      this.#running.clear();
    });
    worker.unref();
    this.#worker = worker;
    return worker;
  }
}

/** Beside the bundle once built; in development and tests from its source, for which the thread has to learn TypeScript first. */
function startWorker(): Worker {
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("./resample-worker.js", import.meta.url));
  const source = new URL("./resample-worker.ts", import.meta.url).href;
  return new Worker(`import("tsx/esm/api").then(({ register }) => { register(); return import("${source}"); });`, {
    eval: true,
  });
}
