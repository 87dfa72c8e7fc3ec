import { type Entry, type Journal, type Outcome, StoreBusy } from "@/db/journal/journal";
import type { Actor } from "@/domain/commands/rule";
import type { Answer } from "@/domain/wire";

export type Submission = Omit<Entry, "now">;

export interface QueueOptions {
  journal: Pick<Journal, "commit">;
  /** Called once per workshop after each transaction that moved it, with the ids of those whose commands did. */
  onCommitted?: (workshopId: string, authors: readonly Actor["id"][]) => void;
  /** Told of every command that has been answered: `done`, `unchanged`, `repeated`, `error` or the code of the refusal. */
  onAnswered?: (name: string, result: string) => void;
  /** Told of every transaction: how many commands it held and how long it took, waiting for other writers included. */
  onBatch?: (size: number, ms: number) => void;
  /** Whether somebody has come in through the door since this was last asked. */
  isCrowded?: () => boolean;
  /** UTC milliseconds. */
  now?: () => number;
}

interface Waiting {
  submission: Submission;
  /** Stands for the call it came with. */
  call: object | undefined;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/** Bounds how long one transaction may keep everything else waiting. */
const MAX_BATCH = 256;
const RETRIES = 3;
/**
 * The event loop lets one connection in per turn, and a transaction makes that turn long: while people stand at the door,
 * as after a restart, transactions wait a little, so that hundreds are in within a second instead of one per commit.
 */
const AT_THE_DOOR_MS = 25;

/**
 * Group commit: whatever has arrived while the last transaction ran goes into the next one together,
 * so that one write to disk pays for all. Answers come after it.
 */
export class CommandQueue {
  readonly #journal: Pick<Journal, "commit">;
  readonly #onCommitted: NonNullable<QueueOptions["onCommitted"]>;
  readonly #onAnswered: NonNullable<QueueOptions["onAnswered"]>;
  readonly #onBatch: NonNullable<QueueOptions["onBatch"]>;
  readonly #isCrowded: () => boolean;
  readonly #now: () => number;
  #waiting: Waiting[] = [];
  #isRunning = false;
  #isDraining = false;
  #drained: (() => void)[] = [];

  constructor({
    journal,
    onCommitted = () => {},
    onAnswered = () => {},
    onBatch = () => {},
    isCrowded = () => false,
    now = Date.now,
  }: QueueOptions) {
    this.#journal = journal;
    this.#onCommitted = onCommitted;
    this.#onAnswered = onAnswered;
    this.#onBatch = onBatch;
    this.#isCrowded = isCrowded;
    this.#now = now;
  }

  /**
   * @param call stands for the call it came with, whose commands are written together or not at all: none is in before
   * one given earlier
   * @returns the answer, once it is on disk
   * @throws what a rule threw that is no refusal
   */
  submit(submission: Submission, call?: object): Promise<Answer> {
    if (this.#isDraining) return Promise.resolve({ refused: "not_saved" });
    return new Promise((resolve, reject) => {
      this.#waiting.push({ submission, call, resolve, reject });
      this.#schedule();
    });
  }

  /** Takes no more commands; resolves when those already here have been answered. */
  drain(): Promise<void> {
    this.#isDraining = true;
    if (!this.#isRunning) return Promise.resolve();
    return new Promise((resolve) => this.#drained.push(resolve));
  }

  #schedule(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#runOnceCalm(performance.now() + AT_THE_DOOR_MS);
  }

  #runOnceCalm(until: number): void {
    setImmediate(() => {
      if (this.#isCrowded() && performance.now() < until) this.#runOnceCalm(until);
      else void this.#run();
    });
  }

  async #run(): Promise<void> {
    const batch = this.#waiting.splice(0, wholeCalls(this.#waiting, MAX_BATCH));
    const startedAt = performance.now();
    const outcomes = await this.#commit(batch);
    this.#onBatch(batch.length, performance.now() - startedAt);
    settle(batch, outcomes, this.#onCommitted);
    for (const [i, { submission }] of batch.entries()) this.#onAnswered(submission.name, resultOf(outcomes[i]));
    this.#isRunning = false;
    if (this.#waiting.length > 0) this.#schedule();
    else for (const done of this.#drained.splice(0)) done();
  }

  async #commit(batch: readonly Waiting[]): Promise<Outcome[]> {
    const now = this.#now();
    const entries = batch.map(({ submission }) => ({ ...submission, now }));
    try {
      return await retryWhileBusy(() => this.#journal.commit(entries));
    } catch (error) {
      if (error instanceof StoreBusy) return batch.map(() => ({ answer: { refused: "not_saved" }, hasMoved: false }));
      return batch.map(() => ({ error }));
    }
  }
}

/** So many of those waiting that no call is torn, at least `least` if there are as many. */
function wholeCalls(waiting: readonly Waiting[], least: number): number {
  const call = waiting[least - 1]?.call;
  let size = least;
  while (call && waiting[size]?.call === call) size += 1;
  return size;
}

/** A version that nothing moved to is that of a command seen before. */
function resultOf(outcome: Outcome | undefined): string {
  if (!outcome || "error" in outcome) return "error";
  const { answer, hasMoved } = outcome;
  if ("refused" in answer) return answer.refused;
  if (hasMoved) return "done";
  return answer.version === 0 ? "unchanged" : "repeated";
}

/**
 * Runs a write again while another process holds the database: up to three times, 50 to 400 ms apart.
 * @throws StoreBusy if it is still held then
 */
export async function retryWhileBusy<T>(write: () => T): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return write();
    } catch (error) {
      if (!(error instanceof StoreBusy) || attempt === RETRIES) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 350));
  }
}

function settle(
  batch: readonly Waiting[],
  outcomes: readonly Outcome[],
  onCommitted: NonNullable<QueueOptions["onCommitted"]>,
): void {
  const moved = new Map<string, Set<string>>();
  for (const [i, { submission, resolve, reject }] of batch.entries()) {
    const outcome = outcomes[i];
    if (!outcome || "error" in outcome) reject(outcome?.error);
    else {
      resolve(outcome.answer);
      if (outcome.hasMoved) authorsOf(moved, submission.workshopId).add(submission.actor.id);
    }
  }
  for (const [workshopId, authors] of moved) onCommitted(workshopId, [...authors]);
}

function authorsOf(moved: Map<string, Set<string>>, workshopId: string): Set<string> {
  const authors = moved.get(workshopId) ?? new Set();
  moved.set(workshopId, authors);
  return authors;
}
