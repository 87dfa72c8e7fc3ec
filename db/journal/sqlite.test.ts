import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/commands/rule";
import { momentOf, START, scenario, uuid } from "@/domain/scenario";
import { dotId } from "@/domain/state";
import type { Cursor } from "@/domain/wire";
import { cursorOf } from "./cursor";
import { type Entry, StoreBusy } from "./journal";
import { SqliteJournal } from "./sqlite";
import { type TemporaryStore, temporaryStore } from "./temporary-store";

const W = uuid("workshop");
const [M1, M2] = [uuid("moment 1"), uuid("moment 2")];
const [anna, ben] = [uuid("participant 1"), uuid("participant 2")].map(
  (id): Actor => ({ role: "participant", id }),
) as [Actor, Actor];
const facilitator: Actor = { role: "facilitator", id: uuid("facilitator"), name: "Kerstin" };

let store: TemporaryStore;
let mids = 0;
beforeEach(() => {
  store = temporaryStore();
  store.start(scenario({ phase: "vote", config: { maxDotsPerMoment: 5 }, records: [momentOf(1), momentOf(2)] }).tables);
});
afterEach(() => store.dispose());

const command = (name: string, args: unknown, given: Partial<Entry> = {}): Entry => ({
  workshopId: W,
  actor: anna,
  mid: `mid ${(mids += 1)}`,
  name,
  args,
  now: START,
  ...given,
});
const dots = (n: number, given: Partial<Entry> = {}, momentId = M1) =>
  command("dots.set", { momentId, dots: n }, given);
const commit = (...batch: Entry[]) => store.journal.commit(batch);
const answer = (version: number) => ({ answer: { version }, hasMoved: true });
const refusal = (refused: string) => ({ answer: { refused }, hasMoved: false });
const dotsOf = (actor: Actor, momentId = M1) =>
  store.journal.state(W)?.tables.get("dot", dotId(1, actor.id, momentId))?.dots;
const storedDots = () => store.sqlite.prepare("select participant_id, dots from dot order by 1").raw().all();
const journalLength = () => store.sqlite.prepare("select count(*) from journal").pluck().get();

describe("a commit", () => {
  it("writes table, journal row and version, and moves memory along", () => {
    expect(commit(dots(2))).toEqual([answer(2)]);
    expect(dotsOf(anna)).toBe(2);
    expect(storedDots()).toEqual([[anna.id, 2]]);
    const { version, tag } = store.journal.state(W) ?? {};
    expect(store.sqlite.prepare("select version, tag from workshop").get()).toEqual({ version, tag });
    expect(store.sqlite.prepare("select name, actor_id, touched from journal where version = 2").raw().get()).toEqual([
      "dots.set",
      anna.id,
      expect.stringContaining(`["dot","${dotId(1, anna.id, M1)}","${anna.id}"]`),
    ]);
  });

  it("lets commands of one batch build on one another", () => {
    expect(commit(dots(3), dots(2, {}, M2), dots(3, {}, M2), dots(1, { actor: ben }))).toEqual([
      answer(2),
      answer(3),
      refusal("over_budget"),
      answer(4),
    ]);
    expect(journalLength()).toBe(4);
  });

  it("[F12] answers a repeated mutation as before, and does nothing again", () => {
    const once = dots(2, { mid: "same" });
    const outcomes = [...commit(once, once), ...Array.from({ length: 98 }, () => commit(once)).flat()];
    expect(outcomes[0]).toEqual(answer(2));
    expect(outcomes.slice(1)).toEqual(Array.from({ length: 99 }, () => ({ answer: { version: 2 }, hasMoved: false })));
    expect(commit(dots(1, { mid: "same", actor: ben }))).toEqual([answer(3)]);
    expect(journalLength()).toBe(3);
  });

  const unchanged = { answer: { version: 0 }, hasMoved: false };

  it("answers version 0 and moves nothing when nothing changes", () => {
    expect(commit(dots(0))).toEqual([unchanged]);
    expect(journalLength()).toBe(1);
  });

  it("[F12] does not do late what changed nothing when it first came", () => {
    const idle = dots(0);
    expect(commit(idle, dots(2))).toEqual([unchanged, answer(2)]);
    expect(commit(idle)).toEqual([unchanged]);
    store.reopen();
    expect(commit(idle)).toEqual([unchanged]);
    expect(dotsOf(anna)).toBe(2);
  });

  it("keeps in mind only the latest commands that changed nothing", () => {
    for (let n = 0; n < 6; n += 1) commit(...Array.from({ length: 800 }, () => dots(0)));
    const kept = Number(store.sqlite.prepare("select count(*) from settled_command").pluck().get());
    expect(kept).toBeGreaterThanOrEqual(4096);
    expect(kept).toBeLessThan(4096 + 256);
  });

  it("hands back what a broken rule threw and goes on with the others", () => {
    const [broken, next] = commit(command("dots.set", null), dots(1));
    expect(broken).toEqual({ error: expect.any(TypeError) });
    expect(next).toEqual(answer(2));
  });

  it("takes back alone what the database will not hold", () => {
    store.dispose();
    store = temporaryStore();
    store.start(
      scenario({
        phase: "vote",
        config: { dotBudget: 300, maxDotsPerMoment: 300 },
        records: [momentOf(1), momentOf(2)],
      }).tables,
    );
    const [tooMany, next] = commit(dots(101), dots(1, { actor: ben }));
    expect(tooMany).toEqual({ error: expect.objectContaining({ code: "SQLITE_CONSTRAINT_CHECK" }) });
    expect(next).toEqual(answer(2));
    expect(dotsOf(anna)).toBeUndefined();
    expect(storedDots()).toEqual([[ben.id, 1]]);
  });

  it("serves several workshops in one transaction, and knows which is missing", () => {
    const other = uuid("other");
    store.start(
      scenario({ phase: "vote", workshop: { id: other, joinCode: "OTHER234" }, records: [momentOf(1)] }).tables,
    );
    expect(commit(dots(1), dots(1, { workshopId: other }), dots(1, { workshopId: uuid("none") }))).toEqual([
      answer(2),
      answer(2),
      refusal("not_found"),
    ]);
    expect(store.sqlite.prepare("select workshop_id, dots from dot order by rowid").raw().all()).toEqual([
      [W, 1],
      [other, 1],
    ]);
  });

  it("does not know commands that do not exist", () => {
    expect(commit(command("__proto__", {}), command("dots.steal", {}))).toEqual([
      refusal("invalid"),
      refusal("invalid"),
    ]);
  });

  it("keeps the audit trail in the same transaction", () => {
    const guest = uuid("guest");
    store.sqlite
      .prepare("insert into participant values (?, ?, 'Jo', 'in_room', null, 9, 'vote', 'active', '[]', 0, null)")
      .run(W, guest);
    store.reopen();
    commit(command("dots.setForInRoom", { participantId: guest, momentId: M1, dots: 1 }, { actor: facilitator }));
    expect(
      store.sqlite.prepare("select actor_role, actor_id, actor_name, type, payload, at from audit").raw().all(),
    ).toEqual([
      ["facilitator", facilitator.id, "Kerstin", "dots.setForInRoom", JSON.stringify({ participantId: guest }), START],
    ]);
  });
});

describe("memory and tables", () => {
  it("agree after a restart", () => {
    commit(dots(2), dots(1, { actor: ben }));
    const before = store.journal.state(W);
    store.reopen();
    expect(store.journal.state(W)).toMatchObject({
      version: before?.version,
      tag: before?.tag,
      tables: before?.tables,
    });
    expect(dotsOf(ben)).toBe(1);
  });

  it("catch up when somebody else has written", () => {
    commit(dots(2));
    const stranger = new SqliteJournal(store.sqlite);
    stranger.commit([dots(4)]);
    expect(commit(dots(2, {}, M2))).toEqual([refusal("over_budget")]);
    expect(dotsOf(anna)).toBe(4);
  });

  it("are read again when the workshop was long idle", () => {
    const journal = new SqliteJournal(store.sqlite, { capacity: 1 });
    const other = uuid("other");
    store.start(scenario({ workshop: { id: other, joinCode: "OTHER234" } }).tables);
    const first = journal.state(W);
    expect(journal.state(W)).toBe(first);
    journal.state(other);
    expect(journal.state(W)).not.toBe(first);
    expect(journal.state(W)?.tables).toEqual(first?.tables);
  });

  it("forget a removed workshop", () => {
    store.journal.remove(W);
    expect(store.journal.state(W)).toBeUndefined();
    expect(commit(dots(1))).toEqual([refusal("not_found")]);
  });
});

describe("changes since a cursor", () => {
  const now = () => cursorOf(store.journal.state(W) ?? { version: 0, tag: "" });

  it.each(["from memory", "from the journal"])("are the keys touched after it, each once, %s", (where) => {
    commit(dots(1));
    const cursor = now();
    commit(dots(2), dots(3), dots(1, { actor: ben }));
    if (where === "from the journal") store.reopen();
    const since = store.journal.touchedSince(W, cursor);
    const keys =
      since === "all" ? [] : since.touched.filter(([kind]) => kind === "dot").map(([, id, owner]) => [id, owner]);
    expect(keys.toSorted()).toEqual(
      [
        [dotId(1, anna.id, M1), anna.id],
        [dotId(1, ben.id, M1), ben.id],
      ].toSorted(),
    );
    expect(store.journal.touchedSince(W, now())).toEqual({ touched: [] });
  });

  it.each(["from memory", "from the journal"])("tell who gave which command, %s", (where) => {
    commit(dots(1));
    const cursor = now();
    const given = [dots(2), dots(3, { actor: ben }), dots(1)];
    commit(...given);
    if (where === "from the journal") store.reopen();
    const [first, second, third] = given.map(({ mid }) => mid);
    expect([...store.journal.doneSince(W, cursor)]).toEqual([
      [anna.id, [first, third]],
      [ben.id, [second]],
    ]);
    expect(store.journal.doneBy(W, anna.id, cursor)).toEqual([third, first]);
    expect(store.journal.doneBy(W, anna.id, null)).toHaveLength(3);
    expect(store.journal.doneBy(W, anna.id, now())).toEqual([]);
  });

  it.each<[string, () => Cursor | null]>([
    ["none", () => null],
    ["nonsense", () => "17" as Cursor],
    ["one from the future", () => "99-00000000"],
    ["one of another history", () => "2-00000000"],
    ["one before the creation", () => "0-00000000"],
  ])("are everything for a cursor that is %s", (_, cursor) => {
    commit(dots(1), dots(2));
    expect(store.journal.touchedSince(W, cursor())).toBe("all");
    store.reopen();
    expect(store.journal.touchedSince(W, cursor())).toBe("all");
  });

  it("reach back further than memory does", () => {
    const cursor = now();
    const commitMany = () => commit(...Array.from({ length: 1300 }, (_, i) => dots((i % 2) + 1)));
    commitMany();
    expect(store.journal.touchedSince(W, cursor)).toMatchObject({
      touched: expect.arrayContaining([["dot", dotId(1, anna.id, M1), anna.id]]),
    });
    commitMany();
    expect(store.journal.touchedSince(W, cursor)).toBe("all");
  });
});

describe("faults", () => {
  it("[F6] answers not_saved for the whole group when the disk is full, and recovers", () => {
    store.dispose();
    store = temporaryStore();
    store.start(scenario({ phase: "collect" }).tables);
    const codes: string[] = [];
    store.journal = new SqliteJournal(store.sqlite, { onFault: (code) => codes.push(code) });
    const card = (n: number) =>
      command("touchpoints.add", { id: uuid(`card ${n}`), text: "x".repeat(200), stage: "smot" });
    commit(card(0));
    store.sqlite.pragma("wal_checkpoint(TRUNCATE)");
    store.sqlite.pragma(`max_page_count = ${store.sqlite.pragma("page_count", { simple: true })}`);
    const cards = Array.from({ length: 60 }, (_, i) => card(i + 1));
    const before = store.journal.state(W)?.version;
    expect(commit(...cards)).toEqual(cards.map(() => refusal("not_saved")));
    expect(codes).toEqual(["SQLITE_FULL"]);
    expect(store.journal.state(W)?.version).toBe(before);
    expect([...(store.journal.state(W)?.tables.all("touchpoint") ?? [])]).toHaveLength(1);
    store.sqlite.pragma("max_page_count = 1000000");
    expect(commit(...cards).every((outcome) => "hasMoved" in outcome && outcome.hasMoved)).toBe(true);
    expect(store.sqlite.prepare("select count(*) from touchpoint").pluck().get()).toBe(61);
  });

  it("[F7] does not wait long for another writer and changes nothing", () => {
    const other = new Sqlite(store.file);
    other.exec("BEGIN IMMEDIATE");
    const start = performance.now();
    expect(() => commit(dots(1))).toThrow(StoreBusy);
    expect(performance.now() - start).toBeLessThan(400);
    expect(dotsOf(anna)).toBeUndefined();
    other.exec("ROLLBACK");
    expect(commit(dots(1))).toEqual([answer(2)]);
    other.close();
  });
});
