import type { IncomingMessage, ServerResponse } from "node:http";
import type { Viewer } from "@/domain/view/viewer";
import type { Cursor } from "@/domain/wire";
import type { Hub } from "./hub";
import type { Connection } from "./room";

const HEARTBEAT_MS = 15_000;
/**
 * A reader that has left this much unread beyond one frame, or reads nothing for so long, is dropped and resumes by its
 * cursor. One frame is free: the snapshot of a large workshop alone may weigh more.
 */
const MAX_UNREAD_BYTES = 1_048_576;
const MAX_STALLED_MS = 60_000;
const RETRY_MS = { least: 250, most: 5000 };

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
  const heartbeat = setInterval(() => connection.beat(), HEARTBEAT_MS).unref();
  const onClose = () => {
    clearInterval(heartbeat);
    leave();
  };
  res.once("close", onClose);
  req.once("error", () => res.destroy());
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

  beat(): void {
    this.write(": beat\n\n");
  }

  /** Says when to come back, spread out so that not all do at once. */
  end(): void {
    if (this.#res.writableEnded || this.#res.destroyed) return;
    const retry = Math.round(RETRY_MS.least + Math.random() * (RETRY_MS.most - RETRY_MS.least));
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
