import { getTableColumns } from "drizzle-orm";
import { getTableConfig, type SQLiteColumn } from "drizzle-orm/sqlite-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { KINDS, type Kind } from "@/domain/kinds";
import { RECORDS, type RecordOf } from "@/domain/records";
import { scenario, uuid } from "@/domain/scenario";
import { idOf, Tables } from "@/domain/state";
import { RecordStore } from "./record-store";
import { fieldsOf, RECORD_TABLES } from "./record-tables";
import { type TemporaryStore, temporaryStore } from "./temporary-store";

const workshop = scenario({ phase: "vote" }).tables.workshop();
const [person, moment, touchpoint, action] = ["a", "b", "c", "d"].map((name) => uuid(name));
const ids = { person: person ?? "", moment: moment ?? "", touchpoint: touchpoint ?? "", action: action ?? "" };

/** One record of each kind with as many fields filled as possible, and one with as few. */
const SAMPLES: { [K in Kind]: RecordOf<K>[] } = {
  workshop: [
    {
      ...workshop,
      prompt: { stage: "zmot" },
      tieBreak: { momentIds: [ids.moment], open: false, result: { [ids.moment]: 3 } },
      spotlight: { kind: "idea", id: ids.moment },
      phaseTimes: { lobby: { startedAt: 5, usedMs: 0 } },
      agendaMinutes: "custom",
      peopleExpected: 12,
      frontLineExpected: 7,
      approvers: "Frau Adler 👩‍💼",
      timerEndsAt: 1_900_000_000_123,
    },
  ],
  participant: [
    {
      id: ids.person,
      displayName: "Ünal 👩‍👩‍👧",
      kind: "device",
      secretHash: "0f",
      joinSeq: 1,
      joinedInPhase: "lobby",
      status: "active",
      nameResetAt: 3,
      done: ["vote:1"],
      createdAt: 1,
    },
    {
      id: uuid("e"),
      displayName: "Jo",
      kind: "in_room",
      secretHash: null,
      joinSeq: 2,
      joinedInPhase: "vote",
      status: "left",
      nameResetAt: null,
      done: [],
      createdAt: 2,
    },
  ],
  touchpoint: [
    {
      id: ids.touchpoint,
      participantId: ids.person,
      text: 'It\'s "late"\n\\',
      stage: "smot",
      period: "at",
      periodOverride: true,
      channel: "phone",
      round: 2,
      momentId: ids.moment,
      source: "participant",
      adopted: false,
      displayOrder: 0.123456789,
      hiddenAt: 7,
      seq: -3,
      createdAt: 1,
      updatedAt: 2,
    },
    {
      id: uuid("f"),
      participantId: null,
      text: "x",
      stage: "zmot",
      period: "before",
      periodOverride: false,
      channel: null,
      round: 1,
      momentId: null,
      source: "template",
      adopted: true,
      displayOrder: null,
      hiddenAt: null,
      seq: 1,
      createdAt: 1,
      updatedAt: 2,
    },
  ],
  moment: [
    {
      id: ids.moment,
      title: "Arrival",
      stage: "smot",
      period: "at",
      mergedInto: null,
      shortlisted: true,
      confirmedAsTruth: false,
      departureReason: null,
      scene: "At the desk",
      hiddenAt: null,
      seq: 1,
    },
    {
      id: uuid("g"),
      title: "Key",
      stage: "smot",
      period: "at",
      mergedInto: ids.moment,
      shortlisted: false,
      confirmedAsTruth: true,
      departureReason: "why",
      scene: null,
      hiddenAt: 4,
      seq: 2,
    },
  ],
  suggestion: [
    {
      id: uuid("h"),
      participantId: ids.person,
      kind: "merge",
      momentId: null,
      touchpointIds: [ids.touchpoint],
      text: null,
      outcome: "open",
    },
  ],
  evidence: [
    {
      id: uuid("i"),
      participantId: null,
      kind: "metric",
      sentiment: -1,
      text: "NPS",
      url: "https://example.com/?a=1&b=2",
      occurredOn: "2026-02-28",
      count: 0,
      momentId: ids.moment,
      touchpointId: null,
    },
  ],
  dot: [{ voteRound: 1, participantId: ids.person, momentId: ids.moment, dots: 3 }],
  rating: [
    { participantId: ids.person, momentId: ids.moment, importance: 5, satisfaction: null, experience: "enhancer" },
    { participantId: uuid("e"), momentId: ids.moment, importance: null, satisfaction: 1, experience: null },
  ],
  idea: [
    {
      id: uuid("j"),
      participantId: null,
      momentId: ids.moment,
      kind: "add_enhancer",
      text: "Tea",
      cardId: "card",
      basedOnIdeaId: null,
      ticked: true,
      hiddenAt: null,
      seq: 1,
      createdAt: 9,
    },
  ],
  action: [
    {
      id: ids.action,
      momentId: ids.moment,
      ideaIds: [uuid("j")],
      title: "Offer tea",
      scene: null,
      owner: { participantId: null, name: "Kerstin" },
      proposedBy: null,
      promisedAt: 3,
      dueOn: "2026-04-01",
      effect: 4.5,
      effort: 1,
      successMeasure: { name: "n", unit: "%", baseline: null, target: 4.25, current: 0 },
      empowerment: { text: "", spendLimit: { amount: 20, currency: "EUR" } },
      ifThen: "if",
      firstStep: { text: "ask", dueBy: null, done: false },
      status: "open",
      statusReason: null,
      notes: [{ at: 1, by: "K", text: "n" }],
      carriedFromActionId: null,
      seq: 1,
      updatedAt: 3,
    },
    {
      id: uuid("k"),
      momentId: ids.moment,
      ideaIds: [],
      title: "Bare",
      scene: null,
      owner: null,
      proposedBy: ids.person,
      promisedAt: null,
      dueOn: null,
      effect: null,
      effort: null,
      successMeasure: null,
      empowerment: null,
      ifThen: null,
      firstStep: null,
      status: "draft",
      statusReason: null,
      notes: [],
      carriedFromActionId: null,
      seq: 2,
      updatedAt: 3,
    },
  ],
  estimate: [{ participantId: ids.person, actionId: ids.action, effect: 4, effort: null }],
  closingRating: [{ participantId: ids.person, value: 5 }],
  parkingLotItem: [{ id: uuid("l"), participantId: null, text: "Later", phase: "collect", outcome: "open", seq: 1 }],
  resultSnapshot: [
    {
      id: uuid("m"),
      revision: 3,
      formula: "impact/1",
      inputHash: "aa",
      at: 1,
      complete: false,
      result: {
        contributors: 1,
        voters: 1,
        topK: 3,
        means: { importance: null, satisfaction: 3.1, charge: null },
        pseudoDots: 1,
        ranking: [],
        actions: [],
        coverage: null,
        reviews: [],
      },
      distributions: { [ids.moment]: { importance: [0, 1, 2, 0, 0], satisfaction: null } },
    },
  ],
  checkIn: [
    {
      id: uuid("n"),
      day: "custom",
      dueOn: "2026-05-01",
      heldOn: "2026-05-02",
      summary: "ok",
      debrief: { expected: "a", happened: "b", why: "c", next: "d" },
      updates: [{ actionId: ids.action, status: "done", metricValue: 3, note: null }],
    },
    { id: uuid("o"), day: 30, dueOn: "2026-05-01", heldOn: null, summary: null, debrief: null, updates: [] },
  ],
  reRating: [{ checkInId: uuid("n"), momentId: ids.moment, raterId: uuid("p"), satisfaction: 2 }],
};

const columnsOf = (kind: Kind) => getTableColumns(RECORD_TABLES[kind].table) as Record<string, SQLiteColumn>;

describe("tables of record kinds", () => {
  it.each(KINDS)("have exactly the fields of a %s as columns, and null only where the record may have it", (kind) => {
    const { shape } = RECORDS[kind];
    const fields = fieldsOf(RECORD_TABLES[kind]).map(([field]) => field);
    expect(fields.toSorted()).toEqual(Object.keys(shape).toSorted());
    const nullable = fields.filter(
      (field) =>
        (shape as Record<string, { safeParse(v: null): { success: boolean } }>)[field]?.safeParse(null).success,
    );
    expect(fields.filter((field) => !columnsOf(kind)[field]?.notNull)).toEqual(
      nullable.filter((field) => !columnsOf(kind)[field]?.primary),
    );
  });

  it("put the workshop first in the key, and let their rows go with it", () => {
    for (const kind of KINDS.filter((k) => k !== "workshop")) {
      const { name, primaryKeys, foreignKeys } = getTableConfig(RECORD_TABLES[kind].table);
      expect(primaryKeys[0]?.columns[0]?.name, name).toBe("workshopId");
      expect(
        foreignKeys.map(({ onDelete }) => onDelete),
        name,
      ).toEqual(["cascade"]);
    }
  });
});

describe("storing", () => {
  let store: TemporaryStore;
  beforeEach(() => void (store = temporaryStore()));
  afterEach(() => store.dispose());

  const all = KINDS.flatMap((kind) => SAMPLES[kind].map((record) => [kind, record] as const));
  const put = (records: RecordStore) => {
    for (const [kind, record] of all)
      records.write(workshop.id, { kind, id: idOf(kind, record), record, before: undefined });
  };

  it.each(all.map(([kind, record]) => [kind, record]))("brings back a %s as it was", (kind, record) => {
    expect(RECORDS[kind].safeParse(record).success).toBe(true);
    const records = new RecordStore(store.sqlite);
    put(records);
    expect(records.load(workshop.id)?.get(kind, idOf(kind, record))).toEqual(record);
  });

  it("replaces on a second write and keeps the order of first writes", () => {
    const records = new RecordStore(store.sqlite);
    put(records);
    for (const [kind, record] of all.toReversed())
      records.write(workshop.id, { kind, id: idOf(kind, record), record, before: record });
    const loaded = records.load(workshop.id);
    for (const kind of KINDS) expect([...(loaded?.all(kind) ?? [])]).toEqual([...new Tables(all).all(kind)]);
  });

  it("removes by the whole key", () => {
    const records = new RecordStore(store.sqlite);
    put(records);
    for (const [kind, record] of all.filter(([k]) => k !== "workshop")) {
      records.write(workshop.id, { kind, id: idOf(kind, record), record: null, before: record });
      expect(records.load(workshop.id)?.get(kind, idOf(kind, record))).toBeUndefined();
    }
  });

  it("[P10] leaves no row of any table when the workshop goes", () => {
    put(new RecordStore(store.sqlite));
    store.journal.remove(workshop.id);
    const tables = store.sqlite
      .prepare<[], string>("select name from sqlite_master where type = 'table' and name <> 'migration'")
      .pluck()
      .all();
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables)
      expect(store.sqlite.prepare(`select count(*) from "${table}"`).pluck().get(), table).toBe(0);
  });

  it("does not write a record with a field missing", () => {
    const { seq: _, ...half } = SAMPLES.moment[0] ?? {};
    const records = new RecordStore(store.sqlite);
    put(records);
    expect(() =>
      records.write(workshop.id, {
        kind: "moment",
        id: ids.moment,
        record: half as RecordOf<"moment">,
        before: undefined,
      }),
    ).toThrow("moment.seq");
  });

  it.each([
    ["dot", { ...SAMPLES.dot[0], dots: 0 }],
    ["rating", { ...SAMPLES.rating[0], importance: 6 }],
    ["closingRating", { ...SAMPLES.closingRating[0], value: 0 }],
    ["moment", { ...SAMPLES.moment[0], stage: "later" }],
  ] as const)("is held to its range by the database: %s", (kind, record) => {
    const records = new RecordStore(store.sqlite);
    put(records);
    const broken = record as unknown as RecordOf<Kind>;
    expect(() =>
      records.write(workshop.id, { kind, id: idOf(kind, broken), record: broken, before: undefined }),
    ).toThrow("CHECK constraint");
  });
});
