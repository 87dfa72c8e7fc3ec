import type { Touched } from "@/domain/commands/rule";
import type { Tables } from "@/domain/state";
import { type Changes, changesFor } from "@/domain/view/changes";
import { progressOf } from "@/domain/view/derived";
import type { Viewer } from "@/domain/view/viewer";
import type { Presence, Progress } from "@/domain/view/views";
import type { Cursor, Frame, Surface } from "@/domain/wire";
import { FirstFrames } from "./first-frames";
import { encodeFrame, SharedChanges } from "./frames";

/** The part of the journal that delivery needs. */
export interface LiveSource {
  state(workshopId: string): { tables: Tables; version: number; tag: string } | undefined;
  /** Keys touched after `cursor`, or "all" if a snapshot is due. */
  touchedSince(workshopId: string, cursor: Cursor | null): { touched: Touched[] } | "all";
  /** Commands (`mid`) since `cursor`, by who gave them. */
  doneSince(workshopId: string, cursor: Cursor): Done;
  /** The latest commands of one actor since `cursor`. */
  doneBy(workshopId: string, actorId: string, cursor: Cursor | null): readonly string[];
}

type Done = ReadonlyMap<string, readonly string[]>;

/** Whether one reader is to ask at once what has become of its place, or all of them a little later each. */
export type ComeBack = "soon" | "spread";

/** One open stream. */
export interface Connection {
  viewer: Viewer;
  /** Participant, user or token: whose commands this stream must confirm. */
  identity: string;
  /** The page it serves: coming back over a bad line, a page takes the place of its old stream. */
  page?: string | undefined;
  /** False once membership, role or link are gone (trust.md T26). */
  isAllowed(): boolean;
  write(frame: string): void;
  end(comeBack: ComeBack): void;
}

/** At most so many characters of snapshots go out in one turn: about two milliseconds of it. */
const TURN_CHARACTERS = 500_000;

interface Audience {
  /** What the last frame sent to everybody reached; browsers are here or, by own frames, further. */
  sent: Cursor;
  connections: Set<Connection>;
}

/** Everybody who looks at one workshop, by audience: a frame is worked out and encoded once for all who see alike. */
export class Room {
  readonly #audiences = new Map<Surface, Audience>();
  /** Who is about to get a snapshot; nothing else goes to them before. */
  readonly #behind = new Set<Connection>();
  readonly #first: FirstFrames;
  #seen: Cursor;
  #ticked: { progress: Progress; presence: Presence };

  /** @param later runs something in a turn of its own */
  constructor(
    readonly workshopId: string,
    readonly source: LiveSource,
    readonly later: (act: () => void) => void = setImmediate,
  ) {
    this.#first = new FirstFrames(workshopId, source);
    this.#seen = this.#cursor();
    this.#ticked = this.#tickNow();
  }

  get size(): number {
    let size = 0;
    for (const { connections } of this.#audiences.values()) size += connections.size;
    return size;
  }

  /** Progress and presence as last sent, as items of a frame. */
  get beat(): Frame["put"] {
    return [
      ["progress", "now", this.#ticked.progress],
      ["presence", "now", this.#ticked.presence],
    ];
  }

  connectionsOf(identity: string): number {
    return this.#connections().filter((connection) => connection.identity === identity).length;
  }

  /** Sends what is missing since `cursor`: a delta, or a snapshot if the cursor is unknown, pruned or none. */
  add(connection: Connection, cursor: Cursor | null): void {
    const audience = this.#audienceOf(connection.viewer.surface);
    audience.connections.add(connection);
    const since = this.source.touchedSince(this.workshopId, cursor);
    const isKnown = since !== "all" && cursor !== null;
    const frame = isKnown ? this.#first.delta(connection, cursor, since.touched) : this.#first.snapshot(connection);
    if (frame) connection.write(frame);
    this.#sendTick([connection]);
  }

  /** Ends the stream this page has left behind: a dead line may look open for minutes. */
  replace(identity: string, page: string): void {
    for (const connection of this.#connections()) {
      if (connection.identity !== identity || connection.page !== page) continue;
      this.remove(connection);
      connection.end("soon");
    }
  }

  remove(connection: Connection): void {
    this.#audiences.get(connection.viewer.surface)?.connections.delete(connection);
    this.#behind.delete(connection);
  }

  /** Brings everybody up to the present version. `authors` get a frame in any case: it confirms their commands. */
  flush(authors: ReadonlySet<string>): void {
    const now = this.#cursor();
    if (now === this.#seen) return;
    this.#dropDisallowed();
    const since = this.source.touchedSince(this.workshopId, this.#seen);
    const done = this.source.doneSince(this.workshopId, this.#seen);
    this.#seen = now;
    if (since === "all") {
      this.#ticked = this.#tickNow();
      for (const audience of this.#audiences.values()) audience.sent = now;
      this.#startAnew();
      return;
    }
    const news = { touched: since.touched, authors, done, now };
    for (const [surface, audience] of this.#audiences) this.#sendFrames(surface, audience, news);
  }

  endAll(): void {
    for (const connection of this.#connections()) connection.end("spread");
  }

  /** Sends progress and presence if they changed; called every few seconds, so that no single tap can be seen. */
  tick(): void {
    this.#first.forget();
    const now = this.#tickNow();
    if (JSON.stringify(now) === JSON.stringify(this.#ticked)) return;
    this.#ticked = now;
    this.#sendTick(this.#connections().filter((connection) => !this.#behind.has(connection)));
  }

  /** Tells the cockpits that somebody leads who did not, or no longer does. */
  tellLeading(changedAt: number): void {
    const frame = encodeFrame({
      from: null,
      cur: this.#cursor(),
      tick: true,
      put: [["leading", "now", { changedAt }]],
    });
    for (const connection of this.#audiences.get("cockpit")?.connections ?? []) connection.write(frame);
  }

  /** Ends streams whose right to look is gone, and delivers what a lost bus message left behind. */
  heal(authors: ReadonlySet<string> = new Set()): void {
    this.#dropDisallowed();
    this.flush(authors);
  }

  #sendFrames(surface: Surface, audience: Audience, { touched, authors, done, now }: News): void {
    if (audience.connections.size === 0) {
      audience.sent = now;
      return;
    }
    const state = this.#state().tables;
    const shared = new SharedChanges(changesFor(state, touched, { surface }), { from: audience.sent, cur: now });
    const owned = byOwner(touched);
    const upToDate = [...audience.connections].filter((connection) => !this.#behind.has(connection));
    for (const connection of upToDate) {
      const { viewer, identity } = connection;
      const keys = owned.get(viewer.participantId ?? "");
      const own = keys && changesFor(state, keys, viewer);
      const mids = done.get(identity);
      if (own || mids) connection.write(shared.frameWith(own ?? NOTHING, mids));
      else if (!shared.isEmpty || authors.has(identity)) connection.write(shared.frame);
    }
    if (!shared.isEmpty) audience.sent = now;
  }

  /** Gives everybody a snapshot. */
  #startAnew(): void {
    const isUnderWay = this.#behind.size > 0;
    for (const connection of this.#connections()) this.#behind.add(connection);
    if (!isUnderWay) this.#catchUp();
  }

  /** In several turns: hundreds of large snapshots at once would hold up whoever taps meanwhile. */
  #catchUp(): void {
    let left = TURN_CHARACTERS;
    for (const connection of this.#behind) {
      if (left <= 0) {
        this.later(() => this.#catchUp());
        return;
      }
      this.#behind.delete(connection);
      const snapshot = this.#first.snapshot(connection);
      connection.write(snapshot);
      left -= snapshot.length;
      this.#sendTick([connection]);
    }
  }

  #sendTick(connections: Connection[]): void {
    const frame = encodeFrame({ from: null, cur: this.#cursor(), tick: true, put: this.beat });
    for (const connection of connections) connection.write(frame);
  }

  #tickNow(): { progress: Progress; presence: Presence } {
    const { tables } = this.#state();
    const online = new Set<string>();
    for (const { viewer } of this.#connections()) {
      if (viewer.participantId === undefined) continue;
      if (tables.get("participant", viewer.participantId)?.status === "active") online.add(viewer.participantId);
    }
    return { progress: progressOf(tables), presence: { online: online.size } };
  }

  #dropDisallowed(): void {
    for (const connection of this.#connections()) {
      if (connection.isAllowed()) continue;
      this.remove(connection);
      connection.end("soon");
    }
  }

  #audienceOf(surface: Surface): Audience {
    const known = this.#audiences.get(surface);
    if (known) return known;
    const audience = { sent: this.#seen, connections: new Set<Connection>() };
    this.#audiences.set(surface, audience);
    return audience;
  }

  #connections(): Connection[] {
    return [...this.#audiences.values()].flatMap(({ connections }) => [...connections]);
  }

  #state() {
    const state = this.source.state(this.workshopId);
    if (!state) throw new Error("a room without its workshop");
    return state;
  }

  #cursor(): Cursor {
    const { version, tag } = this.#state();
    return `${version}-${tag}`;
  }
}

const NOTHING: Changes = { put: [], del: [] };

/** What has moved since everybody was told last. */
interface News {
  touched: Touched[];
  authors: ReadonlySet<string>;
  done: Done;
  now: Cursor;
}

function byOwner(touched: Touched[]): Map<string, Touched[]> {
  const owned = new Map<string, Touched[]>();
  for (const key of touched) {
    const owner = key[2];
    if (owner === undefined) continue;
    const own = owned.get(owner);
    if (own) own.push(key);
    else owned.set(owner, [key]);
  }
  return owned;
}
