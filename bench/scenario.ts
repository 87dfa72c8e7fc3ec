import type { Samples } from "./rows";
import type { Seeded, Seeding } from "./seed";
import type { Server } from "./servers";
import { mean } from "./statistics";

export interface Scale {
  isQuick: boolean;
  /** Screens attached. */
  people: number;
  /** Who come all at once. */
  storm: { people: number; seconds: number };
  blocks: number;
  /** How long one measurement of a block runs. */
  seconds: number;
}

export interface Servers {
  product: Server;
  limit: Server;
  /** The product on a copy of the same data with `DURABILITY=normal`; started when first asked for. */
  normal(): Promise<Server>;
}

export interface Scenario {
  name: string;
  /** Sows what it needs before a server runs. @returns the run itself, which throws NoScore where it may not count */
  prepare(seeding: Seeding, scale: Scale): (servers: Servers) => Promise<Samples>;
}

/** What the limit server needs of a workshop: it has one room, and knows nobody. */
export const strangers = ({ people, cardIds }: Seeded): Seeded => ({
  id: "limit",
  joinCode: "",
  facilitator: "",
  people: people.map(({ id }) => ({ id, cookie: "" })),
  momentIds: [],
  cardIds,
});

/**
 * Runs a, b, b, a in each block, so that what drifts meanwhile hits both alike.
 * @returns the means of both, by block
 */
export async function inBlocks<K extends string>(
  blocks: number,
  a: (run: number) => Promise<Record<K, number>>,
  b: (run: number) => Promise<Record<K, number>>,
): Promise<{ a: Record<K, number>; b: Record<K, number> }[]> {
  const results = [];
  for (let block = 0; block < blocks; block += 1) {
    const first = await a(2 * block);
    const middle = [await b(2 * block), await b(2 * block + 1)];
    results.push({ a: meanOf([first, await a(2 * block + 1)]), b: meanOf(middle) });
  }
  return results;
}

function meanOf<K extends string>(measured: Record<K, number>[]): Record<K, number> {
  const [first] = measured;
  const keys = Object.keys(first ?? {}) as K[];
  return Object.fromEntries(keys.map((key) => [key, mean(measured.map((each) => each[key]))])) as Record<K, number>;
}

/** Calls `act` evenly spread; what it starts may overlap. Waits for all of it. */
export async function evenly<T>(count: number, seconds: number, act: (i: number) => Promise<T>): Promise<T[]> {
  const began = performance.now();
  const running: Promise<T>[] = [];
  for (let i = 0; i < count; i += 1) {
    const due = began + (i * seconds * 1000) / count;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    const started = act(i);
    started.catch(() => {});
    running.push(started);
  }
  return Promise.all(running);
}

export function pick<T>(values: readonly T[], i: number): T {
  const value = values[i % values.length];
  if (value === undefined) throw new Error("nothing to pick from");
  return value;
}
