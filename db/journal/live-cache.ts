import type { Touched } from "@/domain/commands/rule";
import type { Tables } from "@/domain/state";
import type { LiveWorkshop } from "./journal";
import type { Moved } from "./journal-rows";

const REMEMBERED = 512;

/** A workshop in memory, with its latest moves. */
export class LiveState implements LiveWorkshop {
  #moves: Moved[];
  /** The command that erased the assignment: its row no longer tells, but its author may ask again. */
  erasedBy: { actorId: string; mid: string; version: number } | undefined;

  constructor(
    readonly tables: Tables,
    { version, tag }: { version: number; tag: string },
  ) {
    this.#moves = [{ version, tag, touched: "*", actorId: null, mid: null }];
  }

  get version(): number {
    return this.#latest.version;
  }

  get tag(): string {
    return this.#latest.tag;
  }

  advance(move: Moved): void {
    this.#moves.push(move);
    if (this.#moves.length > 2 * REMEMBERED) this.#moves = this.#moves.slice(-REMEMBERED);
  }

  /** Memory may not tell either who gave which command. */
  forgetActors(): void {
    this.#moves = this.#moves.map((move) => ({ ...move, actorId: null, mid: null }));
  }

  /** Moves from `version` on, that one included; undefined if memory does not reach back so far. */
  since(version: number): Moved[] | undefined {
    const first = this.#moves[0]?.version ?? 0;
    return version < first ? undefined : this.#moves.slice(version - first);
  }

  get #latest(): Moved {
    const latest = this.#moves.at(-1);
    if (!latest) throw new Error("a workshop without a version");
    return latest;
  }
}

/** Workshops in memory; the one idle for longest goes first. */
export class LiveCache {
  readonly #states = new Map<string, LiveState>();

  constructor(readonly capacity: number) {}

  get(workshopId: string): LiveState | undefined {
    const state = this.#states.get(workshopId);
    if (state) this.set(workshopId, state);
    return state;
  }

  set(workshopId: string, state: LiveState): void {
    this.#states.delete(workshopId);
    this.#states.set(workshopId, state);
    for (const [idle] of this.#states) {
      if (this.#states.size <= this.capacity) return;
      this.#states.delete(idle);
    }
  }

  forget(workshopId: string): void {
    this.#states.delete(workshopId);
  }
}

/** Commands by who gave them. */
export function doneIn(moves: readonly Moved[]): Map<string, string[]> {
  const done = new Map<string, string[]>();
  for (const { actorId, mid } of moves) {
    if (actorId === null || mid === null) continue;
    const mids = done.get(actorId);
    if (mids) mids.push(mid);
    else done.set(actorId, [mid]);
  }
  return done;
}

/** Each key once; "*" if any move touched everything. */
export function mergeTouched(moves: readonly Moved[]): Touched[] | "*" {
  const merged = new Map<string, Touched>();
  for (const { touched } of moves) {
    if (touched === "*") return "*";
    for (const key of touched) merged.set(key.join(" "), key);
  }
  return [...merged.values()];
}
