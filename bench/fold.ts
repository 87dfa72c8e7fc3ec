import { versionOf } from "@/domain/replica";
import type { Cursor, Frame } from "@/domain/wire";

/** On a beat of their own, and so different from moment to moment. */
const BEAT = new Set<string>(["progress", "presence"]);

/** One event of the stream, parsed once for all screens that got the same bytes. */
const parsed = new Map<string, Frame | null>();

const MOST_KEPT = 5000;
/** Snapshots are parsed when somebody asks: two hundred at once would hold up the clock that times them. */
const LARGE = 16_384;

/** @param event without the blank line at its end; null for a heartbeat or a hint */
export function frameOf(event: string): Frame | null {
  const known = parsed.get(event);
  if (known !== undefined) return known;
  const data = event
    .split("\n")
    .find((line) => line.startsWith("data: "))
    ?.slice(6);
  if (data !== undefined && data.length > LARGE) return largeFrame(data);
  const frame = data === undefined ? null : (JSON.parse(data) as Frame);
  if (parsed.size > MOST_KEPT) parsed.clear();
  parsed.set(event, frame);
  return frame;
}

/** Everything but `put`, which comes last and is most of it, at once. */
function largeFrame(data: string): Frame {
  const head = JSON.parse(`${data.slice(0, data.indexOf('"put":['))}"put":[]}`) as Frame;
  let put: Frame["put"] | undefined;
  return Object.defineProperty(head, "put", { get: () => (put ??= (JSON.parse(data) as Frame).put) });
}

/** What a screen knows: frames folded one after the other, and what was wrong with them. */
export class Fold {
  readonly faults: string[] = [];
  readonly #frames: Frame[] = [];
  #version: number;
  #isFresh = true;

  /** @param cursor where a stream goes on that was open before */
  constructor(cursor?: Cursor) {
    this.#version = cursor === undefined ? -1 : versionOf(cursor);
  }

  get version(): number {
    return this.#version;
  }

  add(frame: Frame): void {
    if (frame.full) this.#frames.length = 0;
    this.#frames.push(frame);
    if (frame.tick) return;
    const to = versionOf(frame.cur);
    if (!frame.full) this.#check(frame, to);
    this.#isFresh = frame.full === true;
    this.#version = to;
  }

  /** Records by kind and id, as JSON. */
  state(): Map<string, string> {
    const state = new Map<string, string>();
    for (const { put, del = [] } of this.#frames) {
      for (const [kind, id, view] of put) if (!BEAT.has(kind)) state.set(`${kind} ${id}`, JSON.stringify(view));
      for (const [kind, id] of del) state.delete(`${kind} ${id}`);
    }
    return state;
  }

  /** A stream just opened may be told once more what its snapshot held already. */
  #check({ from }: Frame, to: number): void {
    if (from === null || versionOf(from) > this.#version) this.faults.push(`gap: ${from} after ${this.#version}`);
    if (to < this.#version || (to === this.#version && !this.#isFresh)) this.faults.push(`twice: ${to}`);
  }
}

/** @returns the first difference as a sentence, undefined if there is none */
export function differenceOf(seen: Map<string, string>, truth: Map<string, string>): string | undefined {
  for (const [key, view] of truth)
    if (seen.get(key) !== view) return `${key} is ${seen.get(key) ?? "missing"}, not ${view}`;
  for (const key of seen.keys()) if (!truth.has(key)) return `${key} is still there`;
  return undefined;
}
