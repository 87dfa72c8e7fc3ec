import { connect, type Socket } from "node:net";
import type { Cursor, Frame, Surface } from "@/domain/wire";
import { differenceOf, Fold, frameOf } from "./fold";

export interface Look {
  origin: string;
  workshopId: string;
  surface: Surface;
  cookie: string;
  cursor?: Cursor;
  onFrame?: (frame: Frame) => void;
}

/** One open stream with somebody looking at it. */
export interface Screen {
  readonly look: Look;
  readonly version: number;
  /** Of what was sent as events, framing of HTTP left out; 0 where it cannot be told. */
  readonly bytes: number;
  readonly faults: readonly string[];
  /** @param truth a full frame taken just now for the same viewer */
  differenceFrom(truth: Frame): string | undefined;
  close(): void;
}

/** Reads the stream off a bare socket: two hundred of these leave the machine to the server. */
export class RawScreen implements Screen {
  readonly look: Look;
  readonly #fold: Fold;
  readonly #socket: Socket;
  readonly #chunks = new Chunks((text) => this.#hear(text));
  #text = "";
  #isClosed = false;
  #broken: string[] = [];
  bytes = 0;

  constructor(look: Look) {
    this.look = look;
    this.#fold = new Fold(look.cursor);
    const { origin, workshopId, surface, cookie, cursor = "" } = look;
    const { hostname, port } = new URL(origin);
    const path = `/api/live/${workshopId}?as=${surface}&cursor=${cursor}`;
    this.#socket = connect(Number(port), hostname);
    this.#socket.setNoDelay(true);
    this.#socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${cookie}\r\n\r\n`);
    this.#socket.on("data", (data) => this.#chunks.take(data));
    this.#socket.on("error", (error) => this.#broken.push(error.message));
    this.#socket.on("close", () => {
      if (!this.#isClosed) this.#broken.push("the server has closed the stream");
    });
  }

  get version(): number {
    return this.#fold.version;
  }

  get faults(): readonly string[] {
    return [...this.#broken, ...this.#chunks.faults, ...this.#fold.faults];
  }

  differenceFrom(truth: Frame): string | undefined {
    const whole = new Fold();
    whole.add(truth);
    return differenceOf(this.#fold.state(), whole.state());
  }

  close(): void {
    this.#isClosed = true;
    this.#socket.destroy();
  }

  #hear(chunk: Buffer): void {
    this.bytes += chunk.length;
    this.#text += chunk.toString("utf8");
    const events = this.#text.split("\n\n");
    this.#text = events.pop() ?? "";
    for (const event of events) {
      const frame = frameOf(event);
      if (!frame) continue;
      this.#fold.add(frame);
      this.look.onFrame?.(frame);
    }
  }
}

const END = Buffer.from("\r\n");
const END_OF_HEAD = Buffer.from("\r\n\r\n");

/** Takes an answer in chunked encoding apart. Characters may be cut by a chunk only where the server cuts them: never. */
class Chunks {
  readonly faults: string[] = [];
  readonly #onChunk: (chunk: Buffer) => void;
  #rest: Buffer = Buffer.alloc(0);
  #hasHead = false;

  constructor(onChunk: (chunk: Buffer) => void) {
    this.#onChunk = onChunk;
  }

  take(data: Buffer): void {
    this.#rest = this.#rest.length > 0 ? Buffer.concat([this.#rest, data]) : data;
    if (!this.#hasHead && !this.#takeHead()) return;
    let at = 0;
    for (;;) {
      const end = this.#rest.indexOf(END, at);
      const size = end < 0 ? Number.NaN : Number.parseInt(this.#rest.toString("latin1", at, end), 16);
      const next = end + 2 + size + 2;
      if (!(next <= this.#rest.length)) break;
      if (size > 0) this.#onChunk(this.#rest.subarray(end + 2, next - 2));
      at = next;
    }
    this.#rest = this.#rest.subarray(at);
  }

  #takeHead(): boolean {
    const end = this.#rest.indexOf(END_OF_HEAD);
    if (end < 0) return false;
    const status = this.#rest.toString("latin1", 0, 12);
    if (!status.endsWith(" 200")) this.faults.push(`the stream was refused: ${status}`);
    this.#rest = this.#rest.subarray(end + 4);
    this.#hasHead = true;
    return true;
  }
}
