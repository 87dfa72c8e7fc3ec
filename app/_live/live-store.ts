import type { ArgsOf, CommandName } from "@/domain/commands/commands";
import { isFacilitator } from "@/domain/commands/execute";
import type { Actor } from "@/domain/commands/rule";
import { type RefusalCode, Refused } from "@/domain/errors";
import { Replica } from "@/domain/replica";
import type { StateReader } from "@/domain/state";
import type { DerivedViews } from "@/domain/view/views";
import type { Answer, Frame, Mutation, Snapshot, Surface } from "@/domain/wire";
import { newId, newSeed } from "./ids";
import { Outbox, type SaveState, type SendResult } from "./outbox";
import { PendingStore } from "./pending-store";
import { LiveStream, type StreamStatus } from "./stream";

/** A command that was refused while nobody waited for its answer any more; its text goes back to its author. */
export interface Returned {
  mutation: Mutation;
  code: RefusalCode;
}

/** What a component sees; a new object at every change. */
export interface LiveSnapshot {
  view: StateReader;
  derived: <K extends keyof DerivedViews>(kind: K, id: string) => DerivedViews[K] | undefined;
  status: StreamStatus;
  save: SaveState;
  waiting: number;
  /** Records of which a command still waits for its answer. */
  unsent: ReadonlySet<string>;
  returned: readonly Returned[];
}

export interface LiveStoreOptions {
  workshopId: string;
  surface: Surface;
  actor: Actor;
  /** The full frame the page was rendered with. */
  first: Snapshot;
  send: (commands: Mutation[]) => Promise<SendResult>;
}

/** No line is that slow: a frame that seems so late tells that somebody has set the clock of this device. */
const CLOCK_CHANGE_MS = 20_000;

/** Outcome of a command for whoever gave it; `version` as it has made one, if it has changed anything. */
export type Outcome = { ok: true; version?: number } | { ok: false; code: RefusalCode };

/** One workshop, live in this browser: replica, stream and outbox behind one snapshot. */
export class LiveStore {
  readonly workshopId: string;
  readonly actor: Actor;
  readonly #replica: Replica;
  readonly #outbox: Outbox;
  readonly #stored: PendingStore;
  readonly #stream: LiveStream;
  /** Tells the server which old stream this page has left behind. */
  readonly #page = newId();
  readonly #listeners = new Set<() => void>();
  readonly #awaited = new Map<string, (outcome: Outcome) => void>();
  #returned: readonly Returned[] = [];
  #status: StreamStatus = "connecting";
  #offset: number | undefined;
  #firstAt: number;
  #snapshot: LiveSnapshot;

  constructor({ workshopId, surface, actor, first, send }: LiveStoreOptions) {
    this.workshopId = workshopId;
    this.actor = actor;
    this.#firstAt = first.at;
    this.#replica = new Replica({ actor, now: () => this.now() });
    this.#replica.apply(first);
    this.#stored = new PendingStore(workshopId, surface, actor.id);
    this.#outbox = new Outbox({
      send,
      onAnswer: (m, answer) => this.#onAnswer(m, answer),
      onState: () => this.#changed(),
    });
    this.#stream = new LiveStream({
      url: () =>
        `/api/live/${workshopId}?as=${surface}&page=${this.#page}&cursor=${encodeURIComponent(this.#replica.cursor ?? "")}`,
      onFrame: (frame) => this.#onFrame(frame),
      onTime: (at) => this.#setClock(at),
      onStatus: (status) => this.#onStatus(status),
    });
    this.#snapshot = this.#take();
  }

  /** UTC milliseconds by the server's clock, as near as the fastest frame or heartbeat so far tells. */
  now(): number {
    return this.#offset === undefined ? this.#firstAt : Date.now() + this.#offset;
  }

  start(): () => void {
    this.#offset ??= this.#firstAt - Date.now();
    for (const mutation of this.#stored.load()) this.#enqueue(mutation);
    this.#stream.start();
    if (this.actor.role !== "reviewer") void this.#learn();
    window.addEventListener("online", this.retry);
    return () => {
      window.removeEventListener("online", this.retry);
      this.#stream.stop();
    };
  }

  /**
   * Rules come right after the first paint; a cockpit's reach ranking and plan, which a phone never loads. A line that
   * breaks, or a server that has gone over to another release, may keep them back: then commands wait for their answers.
   */
  async #learn(): Promise<void> {
    try {
      const rules = isFacilitator(this.actor)
        ? (await import("@/domain/commands/commands")).COMMANDS
        : (await import("@/domain/commands/commands-of-participants")).PARTICIPANT_COMMANDS;
      this.#replica.learn(rules);
    } catch {
      return;
    }
    this.#changed();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): LiveSnapshot => this.#snapshot;

  readonly retry = (): void => this.#outbox.retry();

  /**
   * Runs a command: at once on this screen where its rule can, for good once the server has answered.
   * @param patience once aborted, whoever waits is told that all is well; if it is refused after that, it is `returned`
   */
  execute<N extends CommandName>(name: N, args: ArgsOf<N>, patience?: AbortSignal): Promise<Outcome> {
    const mutation: Mutation = { mid: newId(), name, args };
    try {
      this.#replica.add(mutation, newSeed());
    } catch (error) {
      if (error instanceof Refused) return Promise.resolve({ ok: false, code: error.code });
      throw error;
    }
    this.#stored.add(mutation);
    const outcome = new Promise<Outcome>((resolve) => this.#awaited.set(mutation.mid, resolve));
    patience?.addEventListener("abort", () => this.#settle(mutation, { ok: true }));
    this.#outbox.add(mutation);
    this.#changed();
    return outcome;
  }

  dismiss(mid: string): void {
    this.#returned = this.#returned.filter(({ mutation }) => mutation.mid !== mid);
    this.#changed();
  }

  /** What was stored may be of another release: whatever it does here, the server decides on it. */
  #enqueue(mutation: Mutation): void {
    try {
      this.#replica.add(mutation, newSeed());
    } catch {
      // Not shown; its text comes back if the server refuses it too.
    }
    this.#outbox.add(mutation);
  }

  #onAnswer(mutation: Mutation, answer: Answer): void {
    this.#stored.remove(mutation.mid);
    this.#replica.answer(mutation.mid, answer);
    const isHeard = this.#settle(mutation, outcomeOf(answer));
    if (!isHeard && "refused" in answer) this.#returned = [...this.#returned, { mutation, code: answer.refused }];
    this.#stream.hasten();
    if (!this.#replica.isConfirmed) this.#stream.expect(() => this.#replica.isConfirmed);
    this.#changed();
  }

  /** @returns whether somebody still waited for it */
  #settle({ mid }: Mutation, outcome: Outcome): boolean {
    const settle = this.#awaited.get(mid);
    this.#awaited.delete(mid);
    settle?.(outcome);
    return settle !== undefined;
  }

  /** What arrived with the least delay tells the time best. */
  #setClock(at: number): void {
    const offset = at - Date.now();
    const isOnTime = this.#offset !== undefined && offset > this.#offset - CLOCK_CHANGE_MS;
    this.#offset = isOnTime ? Math.max(this.#offset ?? offset, offset) : offset;
  }

  #onFrame(frame: Frame): boolean {
    if (frame.at !== undefined) this.#setClock(frame.at);
    const isJoined = this.#replica.apply(frame);
    this.#changed();
    return isJoined;
  }

  #onStatus(status: StreamStatus): void {
    this.#status = status;
    if (status === "live") this.#outbox.retry();
    if (status === "denied") this.#outbox.stop();
    this.#changed();
  }

  #changed(): void {
    this.#snapshot = this.#take();
    for (const listener of this.#listeners) listener();
  }

  #take(): LiveSnapshot {
    return {
      view: this.#replica.view,
      derived: (kind, id) => this.#replica.derived(kind, id),
      status: this.#status,
      save: this.#outbox.state,
      waiting: this.#outbox.waiting,
      unsent: new Set(this.#replica.pending.flatMap(({ args }) => recordOf(args))),
      returned: this.#returned,
    };
  }
}

function outcomeOf(answer: Answer): Outcome {
  if ("refused" in answer) return { ok: false, code: answer.refused };
  return answer.version === 0 ? { ok: true } : { ok: true, version: answer.version };
}

/** A command names the record it makes or changes as `id`. */
const recordOf = (args: unknown): string[] =>
  typeof args === "object" && args !== null && "id" in args && typeof args.id === "string" ? [args.id] : [];
