import type { Database } from "better-sqlite3";
import { commandNamed } from "@/domain/commands/commands";
import { execute } from "@/domain/commands/execute";
import type { Actor, Command, Undoable } from "@/domain/commands/rule";
import { Draft } from "@/domain/draft";
import type { Kind } from "@/domain/kinds";
import type { RecordOf } from "@/domain/records";
import { Tables } from "@/domain/state";
import { JournalRows, type StoredRow } from "./journal-rows";

type Step = Undoable & { actorId: string; isUndone: boolean };

/**
 * Runs a workshop's journal again from its creation. The tables that come out equal the stored ones.
 * @throws Error once the assignment has been erased, or if a row is missing
 */
export function replay(sqlite: Database, workshopId: string): Tables {
  const [first, ...rows] = new JournalRows(sqlite).all(workshopId);
  if (first?.name !== "workshops.create") throw new Error("the journal does not reach back to the creation");
  const { records } = first.args as { records: [Kind, RecordOf<Kind>][] };
  const tables = new Tables(records);
  const steps: Step[] = [];
  for (const [i, row] of rows.entries()) {
    if (row.version !== i + 2) throw new Error(`version ${i + 2} is missing`);
    replayRow(tables, row, steps);
  }
  return tables;
}

function replayRow(tables: Tables, row: StoredRow, steps: Step[]): void {
  const { actor, name, args, seed, at: now, version } = row;
  const command = commandNamed(name) as Command<unknown> | undefined;
  if (!actor || !seed || !command) throw new Error(`version ${version} cannot be run again`);
  const lastUndoable = (actorId: string) => lastOf(steps, actorId);
  const draft = new Draft(tables, { now, seed, lastUndoable });
  execute(draft, actor, command, args);
  const writes = draft.writes();
  for (const step of steps) if (step.version === draft.undoes) step.isUndone = true;
  if (row.undo) steps.push(stepOf(actor, version, writes));
  tables.apply(writes);
}

const lastOf = (steps: readonly Step[], actorId: string) =>
  steps.findLast((step) => step.actorId === actorId && !step.isUndone);

const stepOf = (actor: Actor, version: number, writes: ReturnType<Draft["writes"]>): Step => ({
  version,
  actorId: actor.id,
  isUndone: false,
  changes: writes.map(({ kind, id, before, record }) => ({ kind, id, before: before ?? null, after: record })),
});
