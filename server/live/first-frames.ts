import type { Touched } from "@/domain/commands/rule";
import { changesFor, ownSnapshot, snapshotFor } from "@/domain/view/changes";
import type { Cursor, Frame, Surface } from "@/domain/wire";
import { encodeFrame, encodeItems } from "./frames";
import type { Connection, LiveSource } from "./room";

type Reader = Pick<Connection, "viewer" | "identity">;

/**
 * What somebody gets who comes, comes back, or has to start anew. What a surface shares is worked out once while nothing
 * changes: a whole room may come back at once.
 */
export class FirstFrames {
  readonly #shared = new Map<Surface, { cur: Cursor; items: string }>();

  constructor(
    readonly workshopId: string,
    readonly source: LiveSource,
  ) {}

  /** @returns everything that one may see now, as an event of the stream */
  snapshot(reader: Reader): string {
    const cur = this.#cursor();
    const head = { from: null, cur, full: true, ...this.#doneBy(reader, null), at: Date.now() } as const;
    const own = encodeItems(ownSnapshot(this.#state().tables, reader.viewer));
    return encodeFrame({ ...head, put: [] }, [this.#sharedItems(reader.viewer.surface, cur), own]);
  }

  /** @returns what has changed for that one since `cursor`, as an event of the stream; undefined if nothing has */
  delta(reader: Reader, cursor: Cursor, touched: readonly Touched[]): string | undefined {
    const cur = this.#cursor();
    if (cur === cursor) return undefined;
    const changes = changesFor(this.#state().tables, touched, reader.viewer);
    return encodeFrame({ from: cursor, cur, ...this.#doneBy(reader, cursor), ...changes });
  }

  /** Gives the memory back; the next one is worked out anew. */
  forget(): void {
    this.#shared.clear();
  }

  #doneBy({ identity }: Reader, cursor: Cursor | null): Pick<Frame, "done"> {
    const done = this.source.doneBy(this.workshopId, identity, cursor);
    return done.length > 0 ? { done } : {};
  }

  #cursor(): Cursor {
    const { version, tag } = this.#state();
    return `${version}-${tag}`;
  }

  #sharedItems(surface: Surface, cur: Cursor): string {
    const known = this.#shared.get(surface);
    if (known?.cur === cur) return known.items;
    const items = encodeItems(snapshotFor(this.#state().tables, { surface }));
    this.#shared.set(surface, { cur, items });
    return items;
  }

  #state() {
    const state = this.source.state(this.workshopId);
    if (!state) throw new Error("a room without its workshop");
    return state;
  }
}
