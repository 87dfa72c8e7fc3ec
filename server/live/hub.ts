import type { Cursor, Frame } from "@/domain/wire";
import type { Bus } from "./bus";
import { type Connection, type LiveSource, Room } from "./room";

/** At most one frame per viewer in this time under load; at once when idle. */
const MERGE_MS = 50;
/** Progress and presence go out on a beat of their own, slow enough that no tap can be told from it (trust.md T4). */
const TICK_MS = 3000;
const HEAL_MS = 1500;
/** So many streams that end within a beat are no longer people who go. */
const MANY_GONE = 25;

interface Timing {
  lastFlush: number;
  timer: NodeJS.Timeout | undefined;
  authors: Set<string>;
}

/** Delivers the changes of all workshops to everybody who looks at them. */
export class Hub {
  readonly #rooms = new Map<string, Room>();
  readonly #timing = new Map<string, Timing>();
  readonly #unsubscribe: () => void;
  readonly #beats: NodeJS.Timeout[];
  #isClosed = false;
  /** Streams that have ended since the last beat. */
  #gone = 0;

  constructor(
    readonly source: LiveSource,
    bus: Bus,
    readonly onFault: (error: unknown) => void = () => {},
    readonly onDropped: (streams: number) => void = () => {},
  ) {
    this.#unsubscribe = bus.subscribe((workshopId, authors) => this.#onMoved(workshopId, authors));
    this.#beats = [
      setInterval(() => this.#each((room) => room.tick()), TICK_MS).unref(),
      setInterval(() => this.#heal(), HEAL_MS).unref(),
      setInterval(() => this.#tellDropped(), HEAL_MS).unref(),
    ];
  }

  /** Open streams of all workshops. */
  get size(): number {
    let size = 0;
    for (const room of this.#rooms.values()) size += room.size;
    return size;
  }

  connectionsOf(workshopId: string, identity: string): number {
    return this.#rooms.get(workshopId)?.connectionsOf(identity) ?? 0;
  }

  /** Ends what the same page of the same person had open before. */
  replace(workshopId: string, identity: string, page: string): void {
    this.#rooms.get(workshopId)?.replace(identity, page);
  }

  /** Ends at once the streams of whoever has lost the right to look; without it the next heal beat does. */
  recheck(workshopId: string): void {
    const room = this.#rooms.get(workshopId);
    if (room) this.#visit(workshopId, room, () => room.heal());
  }

  /** Who leads has changed: who no longer does loses the stream, the others are told and look anew. */
  leadingChanged(workshopId: string): void {
    this.recheck(workshopId);
    const room = this.#rooms.get(workshopId);
    if (room) this.#visit(workshopId, room, () => room.tellLeading(Date.now()));
  }

  /** Progress and presence as those who look see them, never fresher: a reload tells no more than waiting. */
  beatOf(workshopId: string): Frame["put"] {
    return (this.#rooms.get(workshopId) ?? new Room(workshopId, this.source)).beat;
  }

  /** @returns a function that takes the connection out again */
  connect(workshopId: string, connection: Connection, cursor: Cursor | null): () => void {
    const room = this.#rooms.get(workshopId) ?? this.#open(workshopId);
    room.add(connection, cursor);
    return () => this.#disconnect(workshopId, connection);
  }

  /** Ends every stream, each with a hint when to come back. */
  close(): void {
    this.#isClosed = true;
    this.#unsubscribe();
    for (const beat of this.#beats) clearInterval(beat);
    for (const { timer } of this.#timing.values()) clearTimeout(timer);
    for (const room of this.#rooms.values()) room.endAll();
    this.#rooms.clear();
  }

  #open(workshopId: string): Room {
    const isOpen = () => this.#rooms.get(workshopId) === room;
    const room: Room = new Room(workshopId, this.source, (act) =>
      setImmediate(() => isOpen() && this.#visit(workshopId, room, act)),
    );
    this.#rooms.set(workshopId, room);
    return room;
  }

  /** Authors who wait for the next flush are confirmed by this one. */
  #heal(): void {
    for (const [workshopId, room] of this.#rooms)
      this.#visit(workshopId, room, () => room.heal(this.#timing.get(workshopId)?.authors));
  }

  #tellDropped(): void {
    if (this.#gone >= MANY_GONE) this.onDropped(this.#gone);
    this.#gone = 0;
  }

  #disconnect(workshopId: string, connection: Connection): void {
    this.#gone += 1;
    const room = this.#rooms.get(workshopId);
    room?.remove(connection);
    if (room?.size !== 0) return;
    this.#drop(workshopId);
  }

  #drop(workshopId: string): void {
    this.#rooms.delete(workshopId);
    clearTimeout(this.#timing.get(workshopId)?.timer);
    this.#timing.delete(workshopId);
  }

  #onMoved(workshopId: string, authors: readonly string[]): void {
    if (this.#isClosed || !this.#rooms.has(workshopId)) return;
    const timing = this.#timing.get(workshopId) ?? { lastFlush: 0, timer: undefined, authors: new Set<string>() };
    this.#timing.set(workshopId, timing);
    for (const author of authors) timing.authors.add(author);
    if (timing.timer) return;
    const wait = Math.max(0, timing.lastFlush + MERGE_MS - performance.now());
    timing.timer = setTimeout(() => this.#flush(workshopId, timing), wait);
  }

  #flush(workshopId: string, timing: Timing): void {
    const { authors } = timing;
    timing.timer = undefined;
    timing.authors = new Set();
    timing.lastFlush = performance.now();
    const room = this.#rooms.get(workshopId);
    if (room) this.#visit(workshopId, room, () => room.flush(authors));
  }

  #each(act: (room: Room) => void): void {
    for (const [workshopId, room] of this.#rooms) this.#visit(workshopId, room, () => act(room));
  }

  /** What breaks in one room ends its streams, which come back by their cursors, and leaves the other rooms alone. */
  #visit(workshopId: string, room: Room, act: () => void): void {
    try {
      if (this.source.state(workshopId)) {
        act();
        return;
      }
    } catch (error) {
      this.onFault(error);
    }
    this.#drop(workshopId);
    room.endAll();
  }
}
