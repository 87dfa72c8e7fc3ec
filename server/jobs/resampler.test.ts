import { afterEach, beforeEach, expect, it } from "vitest";
import { type TemporaryStore, temporaryStore } from "@/db/journal/temporary-store";
import { revealed } from "@/domain/commands/ballots.testing";
import { latestSnapshot } from "@/domain/view/derived";
import { CommandQueue } from "../commands/queue";
import { createLog } from "../log";
import { Resampler } from "./resampler";

let store: TemporaryStore;
let resampler: Resampler;
beforeEach(() => {
  store = temporaryStore();
});
afterEach(async () => {
  await resampler.close();
  store.dispose();
});

it("completes a result with what the worker thread has drawn, once", async () => {
  const given = revealed();
  const workshopId = given.tables.workshop().id;
  store.start(given.tables);
  const queue = new CommandQueue({ journal: store.journal });
  resampler = new Resampler({ journal: store.journal, queue, log: createLog("silent") });
  const latest = () => {
    const state = store.journal.state(workshopId);
    return state && latestSnapshot(state.tables);
  };
  expect(latest()?.complete).toBe(false);
  resampler.check(workshopId);
  resampler.check(workshopId);
  await expect.poll(() => latest()?.complete, { timeout: 15_000 }).toBe(true);
  expect(latest()?.result.ranking.every(({ uncertainty }) => uncertainty !== null)).toBe(true);
  expect(store.journal.state(workshopId)?.version).toBe(2);
});
