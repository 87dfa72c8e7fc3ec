import type { IncomingMessage, ServerResponse } from "node:http";
import type { Viewer } from "@/domain/view/viewer";
import type { Cursor } from "@/domain/wire";
import type { Hub } from "./hub";
import type { ComeBack, Connection } from "./room";

/**
 * When heartbeats come after a stream has opened, the last wait for ever. Early ones are closer together: each tells the
 * server's time, and what comes with the first snapshot is late by the work that one makes.
 */
const HEARTBEAT_WAITS_MS = [500, 1000, 2000, 5000, 15_000] as const;
/**
 * A reader that has left this much unread beyond one frame, or reads nothing for so long, is dropped and resumes by its
 * cursor. One frame is free: the snapshot of a large workshop alone may weigh more.
 */
const MAX_UNREAD_BYTES = 1_048_576;
const MAX_STALLED_MS = 60_000;
/** In how many milliseconds the reader is to come back: the server goes, and all do; or this one's right to look has. */
const RETRY_MS = { spread: { least: 250, most: 5000 }, soon: { least: 100, most: 300 } };

export interface StreamFor {
  workshopId: string;
  viewer: Viewer;
  identity: string;
  isAllowed(): boolean;
  cursor: Cursor | null;
  /** The browser page that looks, by a name of its own choice. */
  page: string | undefined;
  /** Told when the reader is dropped because it does not read. */
  onStalled(): void;
}

/** Serves one live stream as server-sent events until the reader goes, stalls, or may not look any more. */
export function openStream(hub: Hub, req: IncomingMessage, res: ServerResponse, to: StreamFor): void {
  res.writeHead(200, {
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-store, no-transform",
    "X-Accel-Buffering": "no",
    Connection: "keep-alive",
  });
  res.flushHeaders();
  res.socket?.setNoDelay(true);
  const connection = new StreamConnection(res, to);
  const leave = hub.connect(to.workshopId, connection, to.cursor);
  const stopBeating = beat(connection);
  const onClose = () => {
    stopBeating();
    leave();
  };
  res.once("close", onClose);
  req.once("error", () => res.destroy());
}

/** @returns a function that stops it */
function beat(connection: StreamConnection): () => void {
  let next: NodeJS.Timeout;
  const after = (count: number) => {
    const wait = HEARTBEAT_WAITS_MS[count] ?? HEARTBEAT_WAITS_MS[HEARTBEAT_WAITS_MS.length - 1];
    next = setTimeout(() => {
      after(count + 1);
      connection.beat();
    }, wait).unref();
  };
  after(0);
  return () => clearTimeout(next);
}

class StreamConnection implements Connection {
  readonly viewer: Viewer;
  readonly identity: string;
  readonly page: string | undefined;
  readonly isAllowed: () => boolean;
  readonly #onStalled: () => void;
  readonly #res: ServerResponse;
  #stalledSince: number | undefined;
  #largestUnread = 0;

  constructor(res: ServerResponse, { viewer, identity, page, isAllowed, onStalled }: StreamFor) {
    this.#res = res;
    this.viewer = viewer;
    this.identity = identity;
    this.page = page;
    this.isAllowed = isAllowed;
    this.#onStalled = onStalled;
    res.on("drain", () => {
      this.#stalledSince = undefined;
      this.#largestUnread = 0;
    });
  }

  write(frame: string): void {
    if (this.#res.writableEnded || this.#res.destroyed) return;
    const before = this.#res.writableLength;
    if (!this.#res.write(frame)) {
      this.#stalledSince ??= performance.now();
      this.#largestUnread = Math.max(this.#largestUnread, this.#res.writableLength - before);
    }
    this.#dropIfStalled();
  }

  /** A comment, which also tells the server's time. */
  beat(): void {
    this.write(`: at ${Date.now()}\n\n`);
  }

  /** Says when to come back, spread out so that not all do at once. */
  end(comeBack: ComeBack): void {
    if (this.#res.writableEnded || this.#res.destroyed) return;
    const { least, most } = RETRY_MS[comeBack];
    const retry = Math.round(least + Math.random() * (most - least));
    this.#res.end(`event: reconnect\nretry: ${retry}\n\n`);
  }

  #dropIfStalled(): void {
    const stalledMs = this.#stalledSince === undefined ? 0 : performance.now() - this.#stalledSince;
    const unread = this.#res.writableLength - this.#largestUnread;
    if (unread <= MAX_UNREAD_BYTES && stalledMs <= MAX_STALLED_MS) return;
    this.#onStalled();
    this.#res.destroy();
  }
}

/** @returns the cursor of a query, or null for none or nonsense: both get a snapshot */
export const cursorOf = (text: string | null): Cursor | null =>
  text !== null && /^\d{1,15}-[0-9a-f]{8}$/.test(text) ? (text as Cursor) : null;
