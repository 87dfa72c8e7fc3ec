import type { ClientRequest } from "node:http";
import type { Product } from "./product";
import { looking } from "./soundness";
import { stream, Viewing } from "./viewing";
import type { OpenWorkshop, Person } from "./workshop";
import { lostOrDoubled, Writer } from "./writer";

const LONGEST_MS = 20_000;
/** So many keep a replica as a browser does; hundreds of those would be busier than the server that is measured. */
const REPLICAS = 10;
/** Each card says whose workshop it belongs to and when it was written. */
const SAYING = /canary(\d+) at (\d+)/g;
const JOINT = /"from":(?:"([^"]+)"|null),"cur":"([^"]+)"(,"tick":true)?/;

/** The people of one workshop, who all look and write: how long until each change is answered, and is on each screen. */
export class Crowd {
  readonly viewings: Viewing[];
  readonly writers: Writer[];
  /** What should not be: a text of another workshop, a frame that does not join on, a stream that ends. */
  readonly strays: string[] = [];
  /** How many changes took so many milliseconds to a screen. */
  readonly arrivals = new Uint32Array(LONGEST_MS + 1);
  readonly #people: Person[];
  readonly #product: Product;
  readonly #mark: number;
  readonly #cursors: (string | undefined)[] = [];
  readonly #streams: ClientRequest[] = [];
  #isOver = false;

  /** @param rest milliseconds between a person's answer and their next command @param most cards each has at a time */
  constructor(
    product: Product,
    { people }: OpenWorkshop,
    mark: number,
    { rest, most }: { rest: number; most: number },
  ) {
    this.#product = product;
    this.#people = people;
    this.#mark = mark;
    this.viewings = people.slice(0, REPLICAS).map((person) => new Viewing(person, () => product.port));
    const say = () => `canary${mark} at ${Math.round(performance.now())}`;
    this.writers = people.map((person) => new Writer(person, rest, most, say));
  }

  /** Everybody opens the page. */
  look(): void {
    for (const viewing of this.viewings) viewing.start();
    for (const [i, person] of this.#people.entries())
      this.#streams[i] = stream(person, this.#product.port, null, {
        onData: (data) => this.#take(i, data),
        onEnd: () => void (this.#isOver || this.strays.push(`the stream of person ${i + 1} has ended`)),
      });
  }

  /** Everybody closes it. */
  end(): void {
    this.#isOver = true;
    for (const viewing of this.viewings) viewing.stop();
    for (const each of this.#streams) each.destroy();
  }

  get isOpen(): boolean {
    return this.viewings.every(({ isOpen }) => isOpen) && this.#people.every((_, i) => this.#cursors[i]);
  }

  /** Whether all have come as far as the first of them. */
  get isLevel(): boolean {
    return new Set([...this.#cursors, ...this.viewings.map(({ replica }) => replica.cursor)]).size === 1;
  }

  /** What did not go as it should. */
  get faults(): string[] {
    const gaps = this.viewings.filter(({ gaps }) => gaps > 0);
    return [
      ...this.writers.flatMap(({ refused, statuses }) => [...refused, ...[...statuses.keys()].map(String)]),
      ...gaps.map(({ gaps, person }) => `${gaps} gaps of ${person.id}`),
      ...this.strays,
    ];
  }

  lostOrDoubled(file: string): string[] {
    return looking(file, (sqlite) => lostOrDoubled(sqlite, this.writers));
  }

  #take(person: number, data: string): void {
    const now = performance.now();
    const [, from, cur, isTick] = JOINT.exec(data) ?? [];
    const before = this.#cursors[person];
    if (before !== undefined && !isTick && from !== before)
      this.strays.push(`person ${person + 1} at ${before} got ${from}`);
    if (!isTick) this.#cursors[person] = cur;
    for (const [text, whose, at] of data.matchAll(SAYING)) {
      if (Number(whose) !== this.#mark) this.strays.push(text);
      if (before === undefined) continue;
      const ms = Math.min(LONGEST_MS, Math.max(0, Math.round(now - Number(at))));
      this.arrivals[ms] = (this.arrivals[ms] ?? 0) + 1;
    }
  }
}

/** @param counts how many took so many milliseconds @param share 0 to 1 @returns milliseconds */
export function quantileOf(counts: readonly Readonly<Uint32Array>[], share: number): number {
  const all = counts.reduce((sum, each) => sum + each.reduce((n, count) => n + count, 0), 0);
  let seen = 0;
  for (let ms = 0; ms <= LONGEST_MS; ms += 1) {
    for (const each of counts) seen += each[ms] ?? 0;
    if (seen >= share * all) return ms;
  }
  return LONGEST_MS;
}

/** @param share 0 to 1 */
export const quantile = (waits: readonly number[], share: number): number =>
  waits.toSorted((a, b) => a - b)[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? Number.NaN;
