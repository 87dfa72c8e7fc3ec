import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KINDS, type Kind } from "@/domain/kinds";
import type { RecordOf } from "@/domain/records";
import { START } from "@/domain/scenario";
import type { Tables } from "@/domain/state";
import { type OpenDatabase, openDatabase } from "../open";
import type { LiveWorkshop } from "./journal";
import { SqliteJournal } from "./sqlite";

/** Test support: a real database in a folder of its own. */
export interface TemporaryStore extends OpenDatabase {
  journal: SqliteJournal;
  /** Creates a workshop out of everything in `tables`. */
  start(tables: Tables): LiveWorkshop;
  /** Closes the database and opens it again, as after a restart. */
  reopen(): void;
  dispose(): void;
}

/** Test support: opens an empty store. */
export function temporaryStore(): TemporaryStore {
  const folder = mkdtempSync(join(tmpdir(), "touchstone-"));
  const open = () => {
    const opened = openDatabase({ file: join(folder, "touchstone.db") });
    return { ...opened, journal: new SqliteJournal(opened.sqlite) };
  };
  const store: TemporaryStore = {
    ...open(),
    start: (tables) => store.journal.create({ records: [...recordsOf(tables)], roles: [], now: START }),
    reopen() {
      store.close();
      Object.assign(store, open());
    },
    dispose() {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return store;
}

/** Test support: everything in `tables`, the workshop first. */
export function* recordsOf(tables: Tables): Iterable<readonly [Kind, RecordOf<Kind>]> {
  for (const kind of KINDS) for (const record of tables.all(kind)) yield [kind, record];
}
