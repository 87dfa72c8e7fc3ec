import { setMaxListeners } from "node:events";
import { LiveStream } from "@/app/_live/stream";
import { PARTICIPANT_COMMANDS } from "@/domain/commands/commands-of-participants";
import { KINDS } from "@/domain/kinds";
import { Replica, versionOf } from "@/domain/replica";
import { idOf } from "@/domain/state";
import type { Frame } from "@/domain/wire";
import { differenceOf, Fold } from "./fold";
import type { Look, Screen } from "./screen";

/** What the product's browser code is in a real browser: the real stream client filling a real replica. */
export class ReplicaScreen implements Screen {
  readonly look: Look;
  readonly bytes = 0;
  readonly #participantId: string;
  readonly #replica: Replica;
  readonly #stream: LiveStream;
  readonly #order = new Fold();
  readonly #faults: string[] = [];
  #isClosed = false;

  constructor(look: Look, participantId: string) {
    asInABrowser();
    this.look = look;
    this.#participantId = participantId;
    this.#replica = this.#newReplica();
    const { origin, workshopId, surface, cookie } = look;
    const page = crypto.randomUUID();
    COOKIES.set(page, cookie);
    this.#stream = new LiveStream({
      url: () => `${origin}/api/live/${workshopId}?as=${surface}&page=${page}&cursor=${this.#replica.cursor ?? ""}`,
      onFrame: (frame) => this.#take(frame),
      onStatus: (status) => {
        if (status !== "live" && !this.#isClosed && this.version >= 0) this.#faults.push(`the stream is ${status}`);
      },
    });
    this.#stream.start();
  }

  get version(): number {
    return this.#replica.cursor === null ? -1 : versionOf(this.#replica.cursor);
  }

  get faults(): readonly string[] {
    return [...this.#faults, ...this.#order.faults];
  }

  differenceFrom(truth: Frame): string | undefined {
    const whole = this.#newReplica();
    whole.apply(truth);
    return differenceOf(stateOf(this.#replica), stateOf(whole));
  }

  close(): void {
    this.#isClosed = true;
    this.#stream.stop();
  }

  #newReplica(): Replica {
    const actor = { role: "participant", id: this.#participantId } as const;
    return new Replica({ actor, now: Date.now, rules: PARTICIPANT_COMMANDS });
  }

  #take(frame: Frame): boolean {
    this.#order.add(frame);
    const joins = this.#replica.apply(frame);
    if (!joins) this.#faults.push(`a frame from ${frame.from} does not join on`);
    this.look.onFrame?.(frame);
    return joins;
  }
}

function stateOf({ view }: Replica): Map<string, string> {
  const state = new Map<string, string>();
  for (const kind of KINDS)
    for (const record of view.all(kind)) state.set(`${kind} ${idOf(kind, record)}`, JSON.stringify(record));
  return state;
}

/** By the page that names itself in the address: Node's fetch keeps no cookies. */
const COOKIES = new Map<string, string>();
let isReady = false;

/** Puts up as much of a browser around Node as the stream client looks at. */
function asInABrowser(): void {
  if (isReady) return;
  isReady = true;
  const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  const window = new EventTarget();
  setMaxListeners(0, page, window);
  const bare = globalThis.fetch;
  Object.assign(globalThis, {
    window,
    document: page,
    fetch: (url: string, init: RequestInit) => {
      const cookie = COOKIES.get(new URL(url).searchParams.get("page") ?? "") ?? "";
      return bare(url, { ...init, headers: { cookie } });
    },
  });
  Object.defineProperty(globalThis, "navigator", { value: { onLine: true }, configurable: true });
}
