import type { Changes } from "@/domain/view/changes";
import type { Frame } from "@/domain/wire";

/** The items of a frame as JSON without the brackets, so that parts encoded once can be joined. */
export const encodeItems = (items: Frame["put"]): string => JSON.stringify(items).slice(1, -1);

/** One event of the stream as text. `parts` are items already encoded, put in front of the frame's own. */
export function encodeFrame({ put, del, ...head }: Frame, parts: readonly string[] = []): string {
  const items = [...parts, encodeItems(put)].filter((part) => part !== "").join(",");
  const body = JSON.stringify(del && del.length > 0 ? { ...head, del } : head);
  return `data: ${body.slice(0, -1)},"put":[${items}]}\n\n`;
}

/** What an audience sees alike, each item encoded once, also for those who get a frame of their own. */
export class SharedChanges {
  readonly isEmpty: boolean;
  readonly #head: Pick<Frame, "from" | "cur">;
  readonly #del: Changes["del"];
  readonly #put: ReadonlyMap<string, string>;
  #frame: string | undefined;

  constructor({ put, del }: Changes, head: Pick<Frame, "from" | "cur">) {
    this.isEmpty = put.length === 0 && del.length === 0;
    this.#head = head;
    this.#del = del;
    this.#put = new Map(put.map((item) => [keyOf(item), JSON.stringify(item)]));
  }

  /** For everybody who owns nothing of it; empty if nothing is seen. */
  get frame(): string {
    this.#frame ??= encodeFrame({ ...this.#head, put: [], del: this.#del }, [...this.#put.values()]);
    return this.#frame;
  }

  /** The same for one viewer, whose view of what is theirs takes the place of the audience's. */
  frameWith(own: Changes, done?: readonly string[]): string {
    const put = new Map(this.#put);
    for (const item of own.put) put.set(keyOf(item), JSON.stringify(item));
    for (const item of own.del) put.delete(keyOf(item));
    const isOwn = new Set([...own.put, ...own.del].map(keyOf));
    const del = [...this.#del.filter((item) => !isOwn.has(keyOf(item))), ...own.del];
    return encodeFrame({ ...this.#head, ...(done ? { done } : {}), put: [], del }, [...put.values()]);
  }
}

const keyOf = ([kind, id]: Changes["put"][number] | Changes["del"][number]): string => `${kind} ${id}`;
