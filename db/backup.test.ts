import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { scenario, uuid } from "@/domain/scenario";
import { backUp, lastBackupAt, removeOldCopies } from "./backup";
import { CannotOpen } from "./cannot-open";
import { type TemporaryStore, temporaryStore } from "./journal/temporary-store";

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 10, 22, 3, 4, 5);
let store: TemporaryStore;
let folder: string;
beforeEach(() => {
  store = temporaryStore();
  folder = join(dirname(store.file), "backups");
});
afterEach(() => store.dispose());

describe("a backup", () => {
  it("[F4] is a whole database in one file that only its owner can read, named after its time", async () => {
    store.start(scenario({ participants: 2 }).tables);
    const { path, bytes, content } = await backUp(store.file, NOW);
    expect(basename(path)).toBe("touchstone-20261122-030405.db");
    expect(readdirSync(folder)).toEqual([basename(path)]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect([statSync(path).size, content.get("participant")]).toEqual([bytes, 2]);
    const copy = new Sqlite(path, { readonly: true });
    expect(copy.pragma("journal_mode", { simple: true })).toBe("delete");
    expect(copy.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(copy.prepare("select id from workshop").pluck().all()).toEqual([uuid("workshop")]);
    copy.close();
    expect(lastBackupAt(store.file)).toBe(NOW);
  });

  it("[F4] holds one moment, and comes to an end, however fast others write meanwhile", async () => {
    store.sqlite.exec("create table counted (n integer, filler blob); insert into counted values (0, null)");
    store.sqlite.exec(
      "insert into counted with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000) select -1, randomblob(4000) from n",
    );
    const note = store.sqlite.prepare("update counted set n = n + 1 where n >= 0");
    let isDone = false;
    const backup = backUp(store.file, NOW).finally(() => (isDone = true));
    let written = 0;
    while (!isDone) {
      note.run();
      written += 1;
      await new Promise((next) => setImmediate(next));
    }
    const { path } = await backup;
    expect(written).toBeGreaterThan(10);
    const copy = new Sqlite(path, { readonly: true });
    expect(copy.prepare("select count(*) from counted").pluck().get()).toBe(2001);
    copy.close();
  });

  it("[F9] is refused of a damaged database, and leaves nothing behind", async () => {
    store.start(scenario().tables);
    store.sqlite.pragma("foreign_keys = OFF");
    store.sqlite.exec("update participant set workshop_id = 'nowhere'");
    const error = await backUp(store.file, NOW).catch((fault) => fault);
    expect([error instanceof CannotOpen, error.code]).toEqual([true, "corrupt"]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is refused where there is no database", async () => {
    await expect(backUp(join(folder, "none.db"), NOW)).rejects.toMatchObject({ code: "missing" });
  });

  it("[F4] removes what a backup that was killed has left, and nothing of one that still runs", async () => {
    mkdirSync(folder);
    const gone = spawn(process.execPath, ["-e", ""]);
    await new Promise((done) => gone.once("exit", done));
    const left = join(folder, `touchstone-20261101-000000.db.${gone.pid}.partial`);
    const running = join(folder, `touchstone-20261101-000000.db.${process.ppid}.partial`);
    for (const path of [left, `${left}-journal`, running]) writeFileSync(path, "");
    await backUp(store.file, NOW);
    expect([existsSync(left), existsSync(`${left}-journal`), existsSync(running)]).toEqual([false, false, true]);
  });
});

describe("what is too old", () => {
  it("[P7] goes after 14 days: backups, and copies of before a migration or a restore", async () => {
    await backUp(store.file, NOW - 15 * DAY_MS);
    await backUp(store.file, NOW - 13 * DAY_MS);
    writeFileSync(join(folder, "mine.db"), "");
    const copies = ["before-1", "replaced-2026-11-01T000000", "replaced-2026-11-01T000000-wal", "lock"];
    for (const end of copies) writeFileSync(`${store.file}.${end}`, "");
    await backUp(store.file, NOW);
    expect(readdirSync(folder).sort()).toEqual([
      "mine.db",
      "touchstone-20261109-030405.db",
      "touchstone-20261122-030405.db",
    ]);
    removeOldCopies(store.file, Date.now() + 13 * DAY_MS);
    expect(copies.filter((end) => existsSync(`${store.file}.${end}`))).toEqual(copies);
    for (const end of copies) utimesSync(`${store.file}.${end}`, 0, 0);
    removeOldCopies(store.file, Date.now() + 15 * DAY_MS);
    expect(copies.filter((end) => existsSync(`${store.file}.${end}`))).toEqual(["lock"]);
    expect(existsSync(store.file)).toBe(true);
  });
});
