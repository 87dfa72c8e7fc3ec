import type { DerivedKind } from "./commands/rule";
import type { RefusalCode } from "./errors";
import type { Kind } from "./records";

/** `<version>-<tag>`: how far a viewer has come; the tag is 8 random hex digits of that journal row (trust.md D3). */
export type Cursor = `${number}-${string}`;

export type WireKind = Kind | DerivedKind;

/** One message of the live stream. With `full`, `put` is everything the viewer may see and replaces what was there. */
export interface Frame {
  from: Cursor | null;
  cur: Cursor;
  full?: true;
  /** Carries only what is no record: progress and presence on their own beat, word of who leads. `cur` is left as it is. */
  tick?: true;
  put: [WireKind, string, unknown][];
  /** Left out if empty. */
  del?: [WireKind, string][];
  /**
   * Commands (`mid`) of the reader's own that this frame already holds, told to nobody else. Those the same page gave
   * before them have been decided on too: a page's commands are run in order.
   */
  done?: readonly string[];
  /** Server clock at sending, UTC milliseconds; phones take their offset from it, and between snapshots from heartbeats. */
  at?: number;
}

/** All a viewer may see, with the time: what a page begins with. */
export interface Snapshot extends Frame {
  full: true;
  at: number;
}

/** One change on its way up. `mid` is made once by the client and repeated on every retry. */
export interface Mutation {
  mid: string;
  name: string;
  args: unknown;
}

/** `version` 0: accepted, but nothing changed. */
export type Answer = { version: number } | { refused: RefusalCode };

/** Where somebody looks from; the server looks at that surface's cookie only (trust.md S16). */
export const SURFACES = ["cockpit", "phone", "screen", "review"] as const;
export type Surface = (typeof SURFACES)[number];
