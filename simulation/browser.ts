import { Outbox } from "@/app/_live/outbox";
import { PendingStore } from "@/app/_live/pending-store";
import { LiveStream } from "@/app/_live/stream";
import { COMMANDS } from "@/domain/commands/commands";
import { PARTICIPANT_COMMANDS } from "@/domain/commands/commands-of-participants";
import { isFacilitator } from "@/domain/commands/execute";
import { Refused } from "@/domain/errors";
import { Replica, type Rules, versionOf } from "@/domain/replica";
import type { Answer, Frame, Mutation } from "@/domain/wire";
import type { Dice } from "./dice";
import { Line, type Network, wait } from "./network";
import type { Person } from "./person";
import { differences, knowledgeOf } from "./truth";

interface Options {
  person: Person;
  workshopId: string;
  network: Network;
  dice: Dice;
  /** Something that must never happen. */
  onWrong: (what: string) => void;
}

/** One page of one person: the product's replica, stream, outbox and pending store, tied together as on the page. */
export class Browser {
  readonly name: string;
  readonly person: Person;
  replica: Replica;
  isOffline = false;
  isDenied = false;
  isClosed = false;
  frames = 0;
  gaps = 0;
  /** Names of the commands given here, by `mid`. */
  readonly given = new Map<string, string>();
  /** Answers that have reached this page. */
  readonly answered = new Map<string, Answer>();
  readonly #options: Options;
  readonly #stored: PendingStore;
  #outbox: Outbox;
  #stream: LiveStream;
  #page = "";
  #line: Line | undefined;
  #reading: Line | undefined;

  constructor(
    options: Options,
    readonly number: number,
  ) {
    this.#options = options;
    this.person = options.person;
    const { viewer, actor } = options.person;
    this.name = `${viewer.surface} ${number}`;
    this.#stored = new PendingStore(options.workshopId, `${viewer.surface} ${number}`, actor.id);
    this.replica = this.#newReplica();
    this.#outbox = this.#newOutbox();
    this.#stream = this.#newStream();
  }

  get rules(): Rules {
    if (this.person.actor.role === "reviewer") return {};
    return (isFacilitator(this.person.actor) ? COMMANDS : PARTICIPANT_COMMANDS) as Rules;
  }

  get waiting(): number {
    return this.#outbox.waiting;
  }

  /** Loads the page anew: what the server sees now, and what waited when it was left. */
  load(): void {
    this.#stream.stop();
    this.#outbox.stop();
    this.#line?.cut();
    this.isDenied = false;
    this.replica = this.#newReplica();
    this.#outbox = this.#newOutbox();
    this.#stream = this.#newStream();
    for (const mutation of this.#stored.load()) this.#enqueue(mutation);
    this.#stream.start();
  }

  close(): void {
    this.isClosed = true;
    this.#stream.stop();
    this.#outbox.stop();
    this.#line?.cut();
  }

  /** @returns false if the rule refuses already here */
  execute(name: string, args: unknown): boolean {
    const mutation: Mutation = { mid: this.#options.dice.uuid(), name, args };
    try {
      this.replica.add(mutation, this.#options.dice.hex(16));
    } catch (error) {
      if (error instanceof Refused) return false;
      throw error;
    }
    this.given.set(mutation.mid, name);
    this.#stored.add(mutation);
    this.#outbox.add(mutation);
    return true;
  }

  /** What this page may not have seen by the end. */
  *faults(): Iterable<string> {
    if (this.gaps > 0) yield `${this.name} was sent ${this.gaps} frames that do not join on`;
    for (const [mid, name] of this.isDenied ? [] : this.given)
      if (!this.answered.has(mid)) yield `forgotten: ${name} ${mid} of ${this.name} was never answered`;
  }

  cutLine(): void {
    this.#line?.cut();
  }

  retry(): void {
    this.#outbox.retry();
  }

  /** `fetch` for the address of this page's stream. */
  async open(url: URL, signal: AbortSignal): Promise<unknown> {
    const { network, dice, onWrong } = this.#options;
    await wait(dice.between(1, 60));
    const instance = this.isOffline ? undefined : network.anyInstance();
    if (!instance || signal.aborted) throw new TypeError("no connection");
    if (!instance.admits(this.person)) return { ok: false, status: 401 };
    const line = new Line(this.person, instance, dice, network.watch);
    this.#line = line;
    try {
      instance.open(line, {
        viewer: this.person.viewer,
        identity: this.person.actor.id,
        page: url.searchParams.get("page") ?? undefined,
        cursor: (url.searchParams.get("cursor") || null) as Frame["cur"] | null,
        isAllowed: () => instance.isAllowed(this.person),
        onStalled: () => onWrong(`${this.name}: called a slow reader`),
      });
    } catch (error) {
      onWrong(`${this.name}: opening a stream: ${String(error)}`);
    }
    return { ok: true, status: 200, body: line.body((from) => (this.#reading = from), signal) };
  }

  #newReplica(): Replica {
    return new Replica({ actor: this.person.actor, now: Date.now, rules: this.rules });
  }

  #newOutbox(): Outbox {
    return new Outbox({
      send: (commands) =>
        this.isOffline
          ? wait(20).then(() => ({ failed: "retry" as const }))
          : this.#options.network.send(this.person, commands),
      onAnswer: (mutation, answer) => {
        this.#stored.remove(mutation.mid);
        this.answered.set(mutation.mid, answer);
        this.replica.answer(mutation.mid, answer);
        this.#stream.hasten();
        if (!this.replica.isConfirmed) this.#stream.expect(() => this.replica.isConfirmed);
      },
      onState: () => {},
    });
  }

  #newStream(): LiveStream {
    this.#page = this.#options.dice.uuid();
    const { surface } = this.person.viewer;
    return new LiveStream({
      url: () =>
        `http://simulation/${this.number}?as=${surface}&page=${this.#page}&cursor=${this.replica.cursor ?? ""}`,
      onFrame: (frame) => this.#onFrame(frame),
      onStatus: (status) => {
        if (status === "live") this.#outbox.retry();
        if (status === "denied") {
          this.isDenied = true;
          this.#outbox.stop();
        }
      },
    });
  }

  #onFrame(frame: Frame): boolean {
    const expected = this.#reading?.expectations.shift();
    const before = this.replica.cursor;
    this.frames += 1;
    if (!this.replica.apply(frame)) {
      this.gaps += 1;
      return false;
    }
    const after = this.replica.cursor;
    if (before && after && versionOf(after) < versionOf(before))
      this.#options.onWrong(`${this.name}: went back from ${before} to ${after}`);
    if (expected && !frame.tick) this.#compare(expected, `${frame.from} to ${frame.cur}`);
    return true;
  }

  #compare(expected: ReadonlyMap<string, string>, at: string): void {
    const wrong = differences(knowledgeOf(this.replica, this.replica.sent), expected);
    if (wrong.length > 0) this.#options.onWrong(`${this.name} after ${at}: ${wrong.slice(0, 3).join("; ")}`);
  }

  #enqueue(mutation: Mutation): void {
    try {
      this.replica.add(mutation, this.#options.dice.hex(16));
    } catch {
      // As on the page: the server decides.
    }
    this.#outbox.add(mutation);
  }
}
