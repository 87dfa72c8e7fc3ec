import { type ClientRequest, request } from "node:http";
import { Replica } from "@/domain/replica";
import type { Frame } from "@/domain/wire";
import { stateHash } from "./soundness";
import type { Person } from "./workshop";

const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 8000;

/** Somebody who looks: the live stream applied to a real replica, made anew for ever with the waits of the browser. */
export class Viewing {
  replica: Replica;
  /** Frames that did not join on. */
  gaps = 0;
  /** Snapshots received. */
  snapshots = 0;
  isOpen = false;
  /** When it last began to get frames again, by performance.now(). */
  openedAt = 0;
  #attempt = 0;
  #hint: number | undefined;
  #req: ClientRequest | undefined;
  #retry: NodeJS.Timeout | undefined;
  #isStopped = true;

  constructor(
    readonly person: Person,
    readonly port: () => number,
  ) {
    this.replica = newReplica(person);
  }

  start(): void {
    this.#isStopped = false;
    this.#connect();
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#retry);
    this.#req?.destroy();
  }

  /** The line breaks. */
  drop(): void {
    this.#req?.destroy();
  }

  /** What this person sees. */
  get hash(): string {
    return this.replica.cursor === null ? "" : stateHash(this.replica.view);
  }

  /** What the same person would see who has just opened the page. */
  freshHash(): Promise<string> {
    return new Promise((resolve, reject) => {
      const replica = newReplica(this.person);
      const req = stream(this.person, this.port(), null, {
        onData(data) {
          const frame = JSON.parse(data) as Frame;
          if (!frame.full) return;
          replica.apply(frame);
          resolve(stateHash(replica.view));
          req.destroy();
        },
        onEnd: () => reject(new Error("no snapshot")),
      });
    });
  }

  #connect(): void {
    const req = stream(this.person, this.port(), this.replica.cursor, {
      onOpen: () => {
        this.#attempt = 0;
        this.isOpen = true;
        this.openedAt = performance.now();
      },
      onRetry: (ms) => (this.#hint = ms),
      onData: (data) => this.#take(JSON.parse(data) as Frame),
      onEnd: () => this.#later(req),
    });
    this.#req = req;
  }

  #take(frame: Frame): void {
    if (frame.full) this.snapshots += 1;
    if (this.replica.apply(frame)) return;
    this.gaps += 1;
    this.#req?.destroy();
  }

  #later(req: ClientRequest): void {
    if (req !== this.#req) return;
    this.isOpen = false;
    if (this.#isStopped) return;
    const wait = this.#hint ?? Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#attempt) * (0.5 + Math.random());
    this.#hint = undefined;
    this.#attempt += 1;
    this.#retry = setTimeout(() => this.#connect(), wait);
  }
}

interface Listener {
  onOpen?(): void;
  onRetry?(ms: number): void;
  /** @param data of one event: a frame */
  onData(data: string): void;
  /** However it ended. */
  onEnd(): void;
}

function newReplica({ id, surface }: Person): Replica {
  const actor =
    surface === "phone" ? ({ role: "participant", id } as const) : ({ role: "facilitator", id, name: "Mara" } as const);
  return new Replica({ actor, now: Date.now });
}

/** One live stream, from a cursor or anew; it is not made again when it ends. */
export function stream(
  { client, surface, workshopId }: Person,
  port: number,
  cursor: string | null,
  listener: Listener,
) {
  const path = `/api/live/${workshopId}?as=${surface}${cursor === null ? "" : `&cursor=${cursor}`}`;
  const headers = { cookie: client.cookie };
  const req = request({ host: "127.0.0.1", port, path, headers, agent: false }, (res) => {
    if (res.statusCode !== 200) return void req.destroy();
    listener.onOpen?.();
    let text = "";
    res.setEncoding("utf8").on("data", (chunk: string) => {
      const events = (text + chunk).split("\n\n");
      text = events.pop() ?? "";
      for (const event of events) take(event, listener);
    });
    res.on("error", () => {});
  });
  req.on("error", () => {});
  req.once("close", () => listener.onEnd());
  req.end();
  return req;
}

function take(event: string, listener: Listener): void {
  for (const line of event.split("\n")) {
    if (line.startsWith("retry: ")) listener.onRetry?.(Number(line.slice(7)));
    if (line.startsWith("data: ")) listener.onData(line.slice(6));
  }
}
