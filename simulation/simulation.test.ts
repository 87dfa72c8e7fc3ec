import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TemporaryStore, temporaryStore } from "@/db/journal/temporary-store";
import { STATES } from "@/domain/phases";
import { type Report, World } from "./world";

const SEEDS = 100;
const PER_TEST = 20;
/** Beyond the hundred, kept for what it found; a change of what is drawn makes it an ordinary seed. */
const KEPT = [106, 153];

let store: TemporaryStore;
const reports: Report[] = [];
beforeAll(() => {
  store = temporaryStore();
  store.sqlite.pragma("synchronous = OFF");
});
afterAll(() => store.dispose());

async function play(seed: number): Promise<void> {
  const report = await new World(store, seed).run();
  expect(report.faults, `seed ${seed}`).toEqual([]);
  reports.push(report);
}

describe("a workshop on two servers, in a bad network", () => {
  const blocks = Array.from({ length: SEEDS / PER_TEST }, (_, i) => [i * PER_TEST + 1, (i + 1) * PER_TEST] as const);

  it.each(blocks)(
    "[T3] leaves every page where it may be, every command once, every secret kept: seeds %i to %i",
    async (from, to) => {
      for (let seed = from; seed <= to; seed += 1) await play(seed);
    },
    120_000,
  );

  it.each(KEPT)("does so for seed %i, kept for what it found", play);

  it("has been through everything, so that its silence means something", () => {
    const sum = (count: (report: Report) => number) => reports.reduce((total, report) => total + count(report), 0);
    expect(new Set(reports.flatMap(({ phases }) => [...phases]))).toEqual(
      new Set(STATES.filter((state) => state !== "draft" && state !== "archived")),
    );
    const accepted = new Set(reports.flatMap(({ accepted }) => [...accepted.keys()]));
    expect(accepted.size).toBeGreaterThan(50);
    expect(sum(({ versions }) => versions)).toBeGreaterThan(1500);
    expect(sum(({ frames }) => frames)).toBeGreaterThan(5000);
    expect(sum(({ restarts }) => restarts)).toBeGreaterThan(50);
    expect(sum(({ refused }) => refused)).toBeGreaterThan(500);
  });
});
