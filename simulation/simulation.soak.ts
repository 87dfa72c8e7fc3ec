import { afterAll, beforeAll, expect, it } from "vitest";
import { type TemporaryStore, temporaryStore } from "@/db/journal/temporary-store";
import { World } from "./world";

const SEEDS = Number(process.env.SOAK_SEEDS ?? "5000");
const MOST_HOURS = 4;
const HOUR_MS = 3_600_000;

let store: TemporaryStore;
beforeAll(() => {
  store = temporaryStore();
  store.sqlite.pragma("synchronous = OFF");
});
afterAll(() => store.dispose());

it(
  `keeps pages, commands and secrets over ${SEEDS} seeds`,
  async () => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const { faults } = await new World(store, seed).run();
      if (faults.length > 0) wrong.push(`seed ${seed}: ${faults[0]}`);
      if (seed % 250 === 0) console.log(`${seed} of ${SEEDS} seeds, ${wrong.length} with a fault`);
    }
    expect(wrong).toEqual([]);
  },
  MOST_HOURS * HOUR_MS,
);
