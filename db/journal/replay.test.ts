import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { COMMANDS } from "@/domain/commands/commands";
import type { Actor } from "@/domain/commands/rule";
import { KINDS } from "@/domain/kinds";
import { STATES, type WorkshopState } from "@/domain/phases";
import { RECORDS } from "@/domain/records";
import { momentOf, START, scenario, touchpointOf, uuid } from "@/domain/scenario";
import { idOf, Tables } from "@/domain/state";
import { anyCommand } from "./any-command";
import { replay } from "./replay";
import { SqliteJournal } from "./sqlite";
import { recordsOf, type TemporaryStore, temporaryStore } from "./temporary-store";

const given = scenario();
const actors: Actor[] = [...given.participants, given.facilitator, given.coFacilitator, given.system];
const numbered = (name: string) => [1, 2, 3].map((n) => uuid(`${name} ${n}`));
const NOUN_OF: Record<string, string> = {
  momentId: "moment",
  into: "moment",
  participantId: "participant",
  touchpointId: "touchpoint",
  touchpointIds: "touchpoint",
  actionId: "action",
  ideaIds: "idea",
  basedOnIdeaId: "idea",
  checkInId: "checkIn",
};
const pool = (field: string, noun: string) => numbered(NOUN_OF[field] ?? noun.replace(/s$/, ""));

let runs = 0;
const inPhase = (phase: WorkshopState) => {
  runs += 1;
  return scenario({
    phase,
    workshop: { id: uuid(`run ${runs}`), joinCode: `${10_000_000 + runs}` },
    records: [
      momentOf(1),
      momentOf(2),
      momentOf(3),
      ...[1, 2].map((n) => touchpointOf(n, { momentId: uuid("moment 1"), participantId: uuid(`participant ${n}`) })),
    ],
  }).tables;
};

const contentOf = (tables: Tables | undefined) =>
  Object.fromEntries(KINDS.map((kind) => [kind, [...(tables?.all(kind) ?? [])]]));

const playIn = (phase: WorkshopState) =>
  fc
    .array(
      fc.record({ command: anyCommand(phase, pool), actor: fc.constantFrom(...actors), isNewBatch: fc.boolean() }),
      { minLength: 20, maxLength: 60 },
    )
    .map((drawn) => ({ phase, drawn }));
type Play = { command: { name: string; args: unknown }; actor: Actor; isNewBatch: boolean }[];

const allowed = ({ name }: { name: string }, actor: Actor): Actor => {
  const { by } = (COMMANDS as unknown as Record<string, { by: readonly string[] }>)[name] ?? { by: [] };
  return by.includes(actor.role) ? actor : (actors.find(({ role }) => by.includes(role)) ?? actor);
};

function play(journal: SqliteJournal, workshopId: string, drawn: Play): number {
  let batch: Parameters<SqliteJournal["commit"]>[0][number][] = [];
  let moved = 0;
  const flush = () => {
    for (const outcome of journal.commit(batch)) {
      if ("error" in outcome) throw outcome.error;
      if (outcome.hasMoved) moved += 1;
    }
    batch = [];
  };
  for (const [i, { command, actor, isNewBatch }] of drawn.entries()) {
    if (command.args === undefined) continue;
    if (isNewBatch) flush();
    batch.push({ workshopId, actor: allowed(command, actor), mid: `${i}`, now: START + i * 1000, ...command });
  }
  flush();
  return moved;
}

let store: TemporaryStore;
beforeEach(() => void (store = temporaryStore()));
afterEach(() => store.dispose());

/** Replay, tables and memory are the same, every record is valid, and no version is missing. */
function expectSound(id: string): void {
  const tables = store.journal.state(id)?.tables;
  const stored = contentOf(new SqliteJournal(store.sqlite).state(id)?.tables);
  expect(stored).toEqual(contentOf(tables));
  if (tables?.workshop().erasedAt === null) expect(contentOf(replay(store.sqlite, id))).toEqual(stored);
  for (const [kind, record] of recordsOf(tables ?? new Tables()))
    expect(RECORDS[kind].safeParse(record).error?.issues, `${kind} ${idOf(kind, record)}`).toBeUndefined();
  const versions = store.sqlite
    .prepare<[string], number>("select version from journal where workshop_id = ? order by 1")
    .pluck()
    .all(id);
  expect(versions).toEqual(versions.map((_, i) => i + 1));
}

describe("the journal", () => {
  it("replayed from the creation gives the same tables, whatever happened, and memory the same as both", () => {
    let moved = 0;
    fc.assert(
      fc.property(fc.constantFrom(...STATES).chain(playIn), ({ phase, drawn }) => {
        const { id } = store.start(inPhase(phase)).tables.workshop();
        moved += play(store.journal, id, drawn);
        expectSound(id);
      }),
      { numRuns: 100 },
    );
    expect(moved).toBeGreaterThan(300);
  });

  it("says so when a row is missing", () => {
    const { id } = store.start(inPhase("vote")).tables.workshop();
    const actor = given.participants[0] ?? given.facilitator;
    const dots = (n: number) => ({
      workshopId: id,
      actor,
      mid: `${n}`,
      name: "dots.set",
      args: { momentId: uuid("moment 1"), dots: n },
      now: START,
    });
    store.journal.commit([dots(1), dots(2), dots(3)]);
    expect([...replay(store.sqlite, id).all("dot")]).toMatchObject([{ dots: 3 }]);
    store.sqlite.exec("delete from journal where version = 3");
    expect(() => replay(store.sqlite, id)).toThrow("version 3");
  });
});
