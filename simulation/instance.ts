import { EventEmitter } from "node:events";
import type { IncomingMessage } from "node:http";
import Sqlite, { type Database } from "better-sqlite3";
import { StoreBusy } from "@/db/journal/journal";
import { SqliteJournal } from "@/db/journal/sqlite";
import { inputHashOf } from "@/domain/commands/snapshot";
import { rankingInputOf } from "@/domain/ranking/from-state";
import { resample } from "@/domain/ranking/uncertainty";
import { latestSnapshot } from "@/domain/view/derived";
import type { Answer, Mutation } from "@/domain/wire";
import { executeCommands } from "@/server/commands/execute";
import { noLimiter } from "@/server/commands/guard";
import { CommandQueue } from "@/server/commands/queue";
import { localBus } from "@/server/live/bus";
import { Hub } from "@/server/live/hub";
import { openStream, type StreamFor } from "@/server/live/stream";
import type { Dice } from "./dice";
import type { Person } from "./person";

interface Surroundings {
  file: string;
  workshopId: string;
  dice: Dice;
  /** What must never happen. */
  onFault: (what: string, error: unknown) => void;
  /** This instance has committed: tell the others. */
  onCommitted: (by: Instance, authors: readonly string[]) => void;
}

/** The part of a response a stream needs; what it writes goes into the virtual network. */
export abstract class Response extends EventEmitter {
  writableEnded = false;
  destroyed = false;
  readonly writableLength = 0;
  readonly socket = { setNoDelay() {} };
  writeHead(): this {
    return this;
  }
  flushHeaders(): void {}
  abstract write(text: string): boolean;
  abstract end(text?: string): void;
  abstract destroy(): void;
}

const BEAT_MS = 1500;
/** A frame goes out at most this long after a move. */
const FLUSHED_MS = 80;

/** One server: journal, queue, bus and hub as the product has them, over a connection of its own to the one database. */
export class Instance {
  journal!: SqliteJournal;
  isUp = false;
  /** How often it was started. */
  starts = 0;
  #movedAt = 0;
  /** Transactions to come that find the database held by somebody else. */
  busy = 0;
  #sqlite!: Database;
  #queue!: CommandQueue;
  #hub!: Hub;
  #bus = localBus();
  #beat: NodeJS.Timeout | undefined;
  #seen = -1;
  #resampling = new Set<string>();

  constructor(
    readonly name: string,
    readonly around: Surroundings,
  ) {
    this.start();
  }

  start(): void {
    const { file, dice, workshopId, onFault } = this.around;
    this.#sqlite = new Sqlite(file, { timeout: 0 });
    for (const pragma of ["synchronous = OFF", "foreign_keys = ON", "trusted_schema = OFF", "secure_delete = ON"])
      this.#sqlite.pragma(pragma);
    this.journal = new SqliteJournal(this.#sqlite, { randomId: () => dice.uuid() });
    this.#bus = localBus();
    this.#queue = new CommandQueue({
      journal: { commit: (batch) => this.#commit(batch) },
      onCommitted: (_, authors) => {
        this.#publish(authors);
        this.around.onCommitted(this, authors);
      },
    });
    this.#hub = new Hub(this.journal, this.#bus, (error) => onFault("delivery", error));
    this.#bus.subscribe(() => this.#resample());
    this.#beat = setInterval(() => this.hear([]), BEAT_MS);
    this.#seen = this.journal.state(workshopId)?.version ?? -1;
    this.isUp = true;
    this.starts += 1;
  }

  /** Goes down in order, or at once with everything that was under way. */
  async stop({ inOrder }: { inOrder: boolean }): Promise<void> {
    this.isUp = false;
    clearInterval(this.#beat);
    if (inOrder) {
      const drained = this.#queue.drain();
      this.#hub.close();
      await drained;
    } else this.#hub.close();
    this.#sqlite.close();
  }

  /** Another instance has committed, or might have. */
  hear(authors: readonly string[]): void {
    if (!this.isUp) return;
    const version = this.journal.caughtUp(this.around.workshopId)?.version ?? -1;
    if (version !== this.#seen || authors.length > 0) this.#publish(authors);
  }

  /** @throws as the product does */
  execute({ actor }: Person, commands: readonly Mutation[]): Promise<Answer[]> {
    const { workshopId } = this.around;
    return executeCommands({ queue: this.#queue, limiter: noLimiter }, { workshopId, actor, commands });
  }

  async submit(name: string, args: unknown): Promise<Answer> {
    const { workshopId, dice } = this.around;
    const actor = { role: "system", id: "system" } as const;
    const { starts } = this;
    try {
      return await this.#queue.submit({ workshopId, actor, mid: dice.uuid(), name, args });
    } catch (error) {
      if (this.isUp && this.starts === starts) this.around.onFault(name, error);
      return { refused: "not_saved" };
    }
  }

  /** As the route of the live stream does. */
  open(res: Response, to: Omit<StreamFor, "workshopId">): void {
    const { workshopId } = this.around;
    this.hear([]);
    if (to.page) this.#hub.replace(workshopId, to.identity, to.page);
    openStream(this.#hub, new EventEmitter() as IncomingMessage, res as never, { workshopId, ...to });
  }

  /** Looks who somebody is in the database, as at every call. */
  admits(person: Person): boolean {
    this.hear([]);
    return this.isAllowed(person);
  }

  isAllowed({ viewer }: Person): boolean {
    if (viewer.participantId === undefined) return true;
    const person = this.journal.state(this.around.workshopId)?.tables.get("participant", viewer.participantId);
    return person !== undefined && person.status !== "removed";
  }

  /** True if whatever it knows must have been written to every stream by now. */
  get isQuiet(): boolean {
    const version = this.journal.state(this.around.workshopId)?.version;
    return this.isUp && version === this.#seen && Date.now() - this.#movedAt > FLUSHED_MS;
  }

  /** For a while nothing can be written. */
  setFull(isFull: boolean): void {
    if (this.isUp) this.#sqlite.pragma(`query_only = ${isFull ? "ON" : "OFF"}`);
  }

  #commit(batch: Parameters<SqliteJournal["commit"]>[0]): ReturnType<SqliteJournal["commit"]> {
    if (this.busy > 0) {
      this.busy -= 1;
      throw new StoreBusy();
    }
    return this.journal.commit(batch);
  }

  #publish(authors: readonly string[]): void {
    this.#seen = this.journal.state(this.around.workshopId)?.version ?? -1;
    this.#movedAt = Date.now();
    this.#bus.publish(this.around.workshopId, authors);
  }

  /** Stands for the worker thread: the resamples come as a command of their own, some time later. */
  #resample(): void {
    const tables = this.journal.state(this.around.workshopId)?.tables;
    const snapshot = tables && latestSnapshot(tables);
    if (!tables || !snapshot || snapshot.complete || this.#resampling.has(snapshot.inputHash)) return;
    const input = rankingInputOf(tables);
    const inputHash = inputHashOf(input);
    if (inputHash !== snapshot.inputHash) return;
    this.#resampling.add(inputHash);
    const uncertainty = [...(resample(input) ?? [])];
    setTimeout(
      () => {
        this.#resampling.delete(inputHash);
        if (this.isUp) void this.submit("results.complete", { inputHash, uncertainty });
      },
      this.around.dice.between(5, 400),
    );
  }
}
