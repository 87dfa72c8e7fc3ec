import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Entry, Outcome } from "@/db/journal/journal";
import { type TemporaryStore, temporaryStore } from "@/db/journal/temporary-store";
import type { Actor } from "@/domain/commands/rule";
import { momentOf, scenario, uuid } from "@/domain/scenario";
import { CommandQueue } from "./queue";

const W = uuid("workshop");
const person = (n: number): Actor => ({ role: "participant", id: uuid(`participant ${n}`) });
let store: TemporaryStore;
let groups: number[];
let mids = 0;
beforeEach(() => {
  store = temporaryStore();
  store.start(scenario({ phase: "vote", records: [momentOf(1)] }).tables);
  groups = [];
});
afterEach(() => store.dispose());

/** The store's journal, with the size of each transaction noted. */
const journal = {
  commit(batch: readonly Entry[]): Outcome[] {
    groups.push(batch.length);
    return store.journal.commit(batch);
  },
};
const dots = (n: number, who = 1, mid = `mid ${(mids += 1)}`) => ({
  workshopId: W,
  actor: person(who),
  mid,
  name: "dots.set",
  args: { momentId: uuid("moment 1"), dots: n },
});

describe("the queue", () => {
  it("writes what has arrived meanwhile together, in order", async () => {
    const queue = new CommandQueue({ journal });
    const answers = await Promise.all([1, 2, 3, 1].map((n) => queue.submit(dots(n))));
    expect(answers).toEqual([2, 3, 4, 5].map((version) => ({ version })));
    expect(await queue.submit(dots(2))).toEqual({ version: 6 });
    expect(groups).toEqual([4, 1]);
  });

  it("bounds a group", async () => {
    const queue = new CommandQueue({ journal });
    await Promise.all(Array.from({ length: 600 }, (_, i) => queue.submit(dots((i % 3) + 1))));
    expect(Math.max(...groups)).toBeLessThanOrEqual(256);
    expect(store.journal.state(W)?.version).toBe(601);
  });

  it("writes the commands of one call together, so that none is in while one given earlier is not", async () => {
    const queue = new CommandQueue({ journal });
    const call = {};
    const alone = Array.from({ length: 250 }, () => queue.submit(dots(1)));
    const together = Array.from({ length: 10 }, () => queue.submit(dots(2), call));
    await Promise.all([...alone, ...together, queue.submit(dots(1))]);
    expect(groups).toEqual([260, 1]);
  });

  it("[F12] gives one effect and one answer to a mutation sent a hundred times at once", async () => {
    const queue = new CommandQueue({ journal });
    const answers = await Promise.all(Array.from({ length: 100 }, () => queue.submit(dots(2, 1, "same"))));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"version":2}']));
    expect(store.sqlite.prepare("select count(*) from journal where mutation_id = 'same'").pluck().get()).toBe(1);
  });

  it("[T6] keeps fifty people at once within their budgets", async () => {
    store.dispose();
    store = temporaryStore();
    store.start(scenario({ phase: "vote", participants: 5, records: [momentOf(1), momentOf(2), momentOf(3)] }).tables);
    const queue = new CommandQueue({ journal });
    const taps = Array.from({ length: 150 }, (_, i) => ({
      ...dots((i % 4) + 1, (i % 5) + 1),
      args: { momentId: uuid(`moment ${(i % 3) + 1}`), dots: (i % 4) + 1 },
    }));
    await Promise.all(taps.map((tap) => queue.submit(tap)));
    const sums = store.sqlite.prepare<[], number>("select sum(dots) from dot group by participant_id").pluck().all();
    expect(sums).toHaveLength(5);
    for (const sum of sums) expect(sum).toBeLessThanOrEqual(5);
  });

  it("tells which workshop moved, and by whom, once per transaction and only then", async () => {
    const moved: [string, readonly string[]][] = [];
    const queue = new CommandQueue({ journal, onCommitted: (...args) => moved.push(args) });
    await Promise.all([
      queue.submit(dots(1)),
      queue.submit(dots(2, 2)),
      queue.submit(dots(9, 3)),
      queue.submit(dots(2)),
    ]);
    expect(moved).toEqual([[W, [person(1).id, person(2).id]]]);
    await queue.submit(dots(9));
    expect(moved).toHaveLength(1);
  });

  it("rejects only the command whose rule broke", async () => {
    const queue = new CommandQueue({ journal });
    const broken = queue.submit({ ...dots(1), args: null });
    const next = queue.submit(dots(1));
    await expect(broken).rejects.toThrow(TypeError);
    expect(await next).toEqual({ version: 2 });
  });

  it("[F7] tries again while somebody else writes, without losing anything", async () => {
    const queue = new CommandQueue({ journal });
    const other = new Sqlite(store.file);
    other.exec("BEGIN IMMEDIATE");
    const answer = queue.submit(dots(2));
    setTimeout(() => other.exec("ROLLBACK"), 400);
    expect(await answer).toEqual({ version: 2 });
    expect(groups.length).toBeGreaterThan(1);
    other.close();
  });

  it("[F7] gives up honestly, and works again afterwards", async () => {
    const queue = new CommandQueue({ journal });
    const other = new Sqlite(store.file);
    other.exec("BEGIN IMMEDIATE");
    expect(await queue.submit(dots(2))).toEqual({ refused: "not_saved" });
    expect(groups).toEqual([1, 1, 1, 1]);
    other.exec("ROLLBACK");
    other.close();
    expect(await queue.submit(dots(2))).toEqual({ version: 2 });
  });

  it("answers what is there before it stops, and takes nothing more", async () => {
    const queue = new CommandQueue({ journal });
    const waiting = queue.submit(dots(1));
    const drained = queue.drain();
    expect(await queue.submit(dots(2))).toEqual({ refused: "not_saved" });
    await drained;
    expect(await waiting).toEqual({ version: 2 });
    await queue.drain();
  });

  it("[F16] lets those who stand at the door in first, but does not wait for the last of them", async () => {
    let atTheDoor = 5;
    const letIn = () => (atTheDoor -= 1) >= 0;
    const queue = new CommandQueue({ journal, isCrowded: letIn });
    const first = queue.submit(dots(1));
    await new Promise(setImmediate);
    const second = queue.submit(dots(2));
    expect(await Promise.all([first, second])).toEqual([{ version: 2 }, { version: 3 }]);
    expect([groups, atTheDoor]).toEqual([[2], -1]);
    const besieged = new CommandQueue({ journal, isCrowded: () => true });
    const startedAt = performance.now();
    expect(await besieged.submit(dots(1))).toEqual({ version: 4 });
    expect(performance.now() - startedAt).toBeLessThan(500);
  });

  it("tells what became of each command, and how large the transactions were", async () => {
    const told: string[] = [];
    const queue = new CommandQueue({
      journal,
      onAnswered: (name, result) => told.push(`${name} ${result}`),
      onBatch: (size) => told.push(`batch of ${size}`),
    });
    const broken = queue.submit({ ...dots(1), args: null });
    await Promise.all([dots(1, 1, "a"), dots(1, 1, "a"), dots(1), dots(9)].map((each) => queue.submit(each)));
    await expect(broken).rejects.toThrow();
    const results = ["error", "done", "repeated", "unchanged", "over_cap"].map((result) => `dots.set ${result}`);
    expect(told).toEqual(["batch of 5", ...results]);
  });

  it("takes the time once per transaction", async () => {
    const queue = new CommandQueue({ journal, now: () => 1234 });
    await queue.submit(dots(1));
    expect(store.sqlite.prepare("select at from journal where version = 2").pluck().get()).toBe(1234);
  });
});
