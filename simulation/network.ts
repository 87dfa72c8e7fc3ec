import type { SendResult } from "@/app/_live/outbox";
import { Refused } from "@/domain/errors";
import type { Answer, Mutation } from "@/domain/wire";
import { HttpRefusal } from "@/server/http/refusal";
import type { Dice } from "./dice";
import { type Instance, Response } from "./instance";
import type { Person } from "./person";

/** What the simulation wants to see of the traffic. */
export interface Watch {
  /** A server writes to a stream: what the reader must know after it, or undefined if that is not said by this event. */
  onWrite(instance: Instance, line: Line, text: string): ReadonlyMap<string, string> | undefined;
  onAnswers(person: Person, commands: readonly Mutation[], answers: readonly Answer[]): void;
  onFault(what: string, error: unknown): void;
}

interface Chunk {
  bytes: Uint8Array;
  /** Stands with the last chunk of an event. */
  expected?: ReadonlyMap<string, string> | undefined;
}

const LOSS = 0.06;
const SLOW = 0.1;

/** One open stream: in order, as TCP keeps it, but slow, in pieces, and cut off in the middle of anything. */
export class Line extends Response {
  readonly #chunks: Chunk[] = [];
  #wake: (() => void) | undefined;
  #arrival = 0;
  #isOver = false;
  /** The server has noticed that nobody reads any more. */
  isGone = false;
  /** True until the first event has been written: it answers the connection itself. */
  isFresh = true;
  /** What the reader will know when everything written has arrived. */
  latest: ReadonlyMap<string, string> | undefined;
  /** What the reader knows or will have to know, event by event, as they are read. */
  readonly expectations: (ReadonlyMap<string, string> | undefined)[] = [];

  constructor(
    readonly person: Person,
    readonly instance: Instance,
    readonly dice: Dice,
    readonly watch: Watch,
  ) {
    super();
    this.once("close", () => (this.isGone = true));
  }

  override write(text: string): boolean {
    if (this.writableEnded || this.destroyed) return true;
    const expected = this.watch.onWrite(this.instance, this, text);
    const bytes = new TextEncoder().encode(text);
    const at = this.dice.chance(0.3) ? this.dice.between(1, bytes.length - 1) : 0;
    if (at > 0) this.#send({ bytes: bytes.subarray(0, at) });
    this.#send({ bytes: bytes.subarray(at), ...(text.includes("data: ") ? { expected } : {}) });
    if (text.includes("data: ")) this.isFresh = false;
    return true;
  }

  override end(text = ""): void {
    if (text) this.write(text);
    this.writableEnded = true;
    this.#later(() => this.cut());
    this.emit("close");
  }

  override destroy(): void {
    this.destroyed = true;
    this.#later(() => this.cut());
    this.emit("close");
  }

  /** The reader's end breaks; the server may notice at once, later or, on a dead line, never. */
  cut(): void {
    this.#isOver = true;
    this.#wake?.();
    if (!this.writableEnded && !this.destroyed && this.dice.chance(0.6))
      setTimeout(() => this.emit("close"), this.dice.between(0, 2000));
  }

  /** @returns the body of a response, as `fetch` hands it out */
  body(onRead: (line: Line) => void, signal: AbortSignal) {
    signal.addEventListener("abort", () => this.cut());
    const read = async () => {
      while (this.#chunks.length === 0) {
        if (this.#isOver) throw new TypeError("the line broke");
        await new Promise<void>((resolve) => (this.#wake = resolve));
      }
      const chunk = this.#chunks.shift();
      if (chunk && "expected" in chunk) this.expectations.push(chunk.expected);
      onRead(this);
      return { done: false, value: chunk?.bytes };
    };
    return { getReader: () => ({ read }) };
  }

  #send(chunk: Chunk): void {
    this.#later(() => {
      if (this.#isOver) return;
      this.#chunks.push(chunk);
      this.#wake?.();
    });
  }

  #later(act: () => void): void {
    const delay = this.dice.chance(SLOW) ? this.dice.between(50, 600) : this.dice.between(1, 25);
    this.#arrival = Math.max(this.#arrival, Date.now() + delay);
    setTimeout(act, this.#arrival - Date.now());
  }
}

/** Calls that get lost on their way there or back, come twice, late, and to any server. */
export class Network {
  /** Share of what goes wrong; 0 at the end, so that everything arrives. */
  trouble = 1;

  constructor(
    readonly dice: Dice,
    readonly instances: readonly Instance[],
    readonly watch: Watch,
  ) {}

  anyInstance(): Instance | undefined {
    return this.dice.pick(this.instances.filter(({ isUp }) => isUp));
  }

  async send(person: Person, commands: readonly Mutation[]): Promise<SendResult> {
    if (this.#happens(LOSS)) return this.#lost();
    if (this.#happens(LOSS)) void this.#arrive(person, commands, this.dice.between(1, 900));
    const result = await this.#arrive(person, commands, this.dice.between(1, this.#happens(SLOW) ? 700 : 30));
    return this.#happens(LOSS) ? this.#lost() : result;
  }

  async #arrive(person: Person, commands: readonly Mutation[], delay: number): Promise<SendResult> {
    await wait(delay);
    const instance = this.anyInstance();
    if (!instance) return { failed: "retry" };
    if (!instance.admits(person)) return { failed: "denied" };
    const { starts } = instance;
    try {
      const onTheWire = JSON.parse(JSON.stringify(commands)) as Mutation[];
      const answers = await instance.execute(person, onTheWire);
      this.watch.onAnswers(person, commands, answers);
      await wait(this.dice.between(1, this.#happens(SLOW) ? 500 : 20));
      return { answers };
    } catch (error) {
      const isExpected =
        error instanceof Refused || error instanceof HttpRefusal || !instance.isUp || instance.starts > starts;
      if (!isExpected) this.watch.onFault("a call", error);
      return { failed: "retry" };
    }
  }

  async #lost(): Promise<SendResult> {
    await wait(this.dice.between(50, 1500));
    return { failed: "retry" };
  }

  #happens(share: number): boolean {
    return this.dice.chance(share * this.trouble);
  }
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
