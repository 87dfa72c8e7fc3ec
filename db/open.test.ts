import { spawn, spawnSync } from "node:child_process";
import {
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CannotOpen } from "./cannot-open";
import { assertSettings, openDatabase } from "./open";

const MIGRATIONS = JSON.parse(readFileSync("db/migrations/meta/_journal.json", "utf8")).entries.length;
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "touchstone-open-"));
  file = join(folder, "data", "touchstone.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const faultOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return error instanceof CannotOpen ? error.code : error;
  }
  return undefined;
};

describe("opening", () => {
  it("[F2] sets durable settings on a new file and on every later open", () => {
    for (const _ of [1, 2]) {
      const opened = openDatabase({ file });
      expect(opened.sqlite.pragma("synchronous", { simple: true })).toBe(2);
      expect(opened.sqlite.pragma("journal_mode", { simple: true })).toBe("wal");
      expect(opened.sqlite.pragma("secure_delete", { simple: true })).toBe(1);
      expect(opened.sqlite.pragma("busy_timeout", { simple: true })).toBe(250);
      opened.close();
    }
  });

  it("notices a setting that does not hold", () => {
    const opened = openDatabase({ file });
    opened.sqlite.pragma("synchronous = NORMAL");
    expect(faultOf(() => assertSettings(opened.sqlite, "full"))).toBe("wrong_pragma");
    opened.close();
  });

  it("keeps the file to its owner", () => {
    openDatabase({ file }).close();
    expect(statSync(file).mode & 0o077).toBe(0);
  });
});

describe("one writer", () => {
  it("[F8] refuses a second opening and names the first process", () => {
    const first = openDatabase({ file });
    expect(() => openDatabase({ file })).toThrow(`process ${process.pid}`);
    first.close();
    openDatabase({ file }).close();
  });

  it("[F8] refuses while another process lives, and takes over once it is gone", async () => {
    openDatabase({ file }).close();
    const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
    const stat = readFileSync(`/proc/${other.pid}/stat`, "utf8");
    writeFileSync(`${file}.lock`, `${other.pid} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`);
    expect(() => openDatabase({ file })).toThrow(`process ${other.pid}`);
    const gone = new Promise((done) => other.once("exit", done));
    other.kill("SIGKILL");
    await gone;
    const taken = openDatabase({ file });
    expect(readFileSync(`${file}.lock`, "utf8")).toContain(`${process.pid}`);
    taken.close();
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  it("is not fooled by a pid that belongs to somebody else by now", () => {
    openDatabase({ file }).close();
    writeFileSync(`${file}.lock`, `${process.pid} 1`);
    openDatabase({ file }).close();
  });
});

describe("damage", () => {
  it("[F9] refuses a damaged file with a hint to restore", () => {
    const opened = openDatabase({ file });
    opened.sqlite.exec(
      "create table filler (x blob); insert into filler with recursive n(i) as (select 1 union all select i + 1 from n where i < 200) select randomblob(3000) from n",
    );
    opened.close();
    const handle = openSync(file, "r+");
    for (let page = 3; page < 60; page += 3) writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, page * 4096);
    closeSync(handle);
    const before = readFileSync(file);
    expect(faultOf(() => openDatabase({ file }))).toBe("corrupt");
    expect(() => openDatabase({ file })).toThrow(/restore/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("[F9] refuses what is no database at all", () => {
    openDatabase({ file }).close();
    writeFileSync(file, "this is a letter, not a database. ".repeat(300));
    expect(faultOf(() => openDatabase({ file }))).toBe("corrupt");
    truncateSync(file, 0);
    openDatabase({ file }).close();
  });
});

describe("migrations", () => {
  /** The real migrations and one more. */
  function nextVersion(sql: string): string {
    const next = join(folder, "migrations");
    cpSync("db/migrations", next, { recursive: true });
    const journal = join(next, "meta", "_journal.json");
    const meta = JSON.parse(readFileSync(journal, "utf8"));
    meta.entries.push({
      ...meta.entries[0],
      idx: meta.entries.length,
      tag: "9999_next",
      when: meta.entries[0].when + 1,
    });
    writeFileSync(journal, JSON.stringify(meta));
    writeFileSync(join(next, "9999_next.sql"), sql);
    return next;
  }
  const aWorkshop =
    "insert into workshop (id, slug, join_code, title, goal, persona, stage_model, agenda_minutes, agenda, phase, phase_times, round, reveal_step, locale, anonymity, revision, created_at, config) values ('w', '', 'AAAAAAAA', '', '', '', 'five', '90', '{}', 'draft', '{}', 1, 0, 'en', 'anonymous', 0, 0, '{}')";

  it("copies a database with data before it changes it", () => {
    const opened = openDatabase({ file });
    opened.sqlite.exec(aWorkshop);
    opened.close();
    openDatabase({ file, migrationsFolder: nextVersion("create table newer (x text);") }).close();
    const copy = new Sqlite(`${file}.before-${MIGRATIONS}`, { readonly: true });
    expect(copy.prepare("select count(*) from workshop").pluck().get()).toBe(1);
    expect(copy.prepare("select count(*) from sqlite_master where name = 'newer'").pluck().get()).toBe(0);
    copy.close();
    expect(statSync(`${file}.before-${MIGRATIONS}`).mode & 0o077).toBe(0);
  });

  it("[F20] refuses a schema newer than the code", () => {
    openDatabase({ file, migrationsFolder: nextVersion("create table newer (x text);") }).close();
    expect(faultOf(() => openDatabase({ file }))).toBe("newer_schema");
  });

  it("keeps children when their parent table is rebuilt, and changes nothing when a row would be orphaned", () => {
    const opened = openDatabase({ file });
    opened.sqlite.exec(aWorkshop);
    opened.sqlite.exec(
      "insert into participant values ('w', 'p', 'Anna', 'device', null, 1, 'lobby', 'active', '[]', 0, null)",
    );
    opened.close();
    const rebuild =
      "create table w2 as select * from workshop;\n--> statement-breakpoint\ndrop table workshop;\n--> statement-breakpoint\ncreate table workshop (id text primary key);";
    expect(faultOf(() => openDatabase({ file, migrationsFolder: nextVersion(rebuild) }))).toBe("corrupt");
    rmSync(join(folder, "migrations"), { recursive: true });
    openDatabase({
      file,
      migrationsFolder: nextVersion(`${rebuild}\n--> statement-breakpoint\ninsert into workshop select id from w2;`),
    }).close();
    const raw = new Sqlite(file, { readonly: true });
    expect(raw.prepare("select count(*) from participant").pluck().get()).toBe(1);
    raw.close();
  });

  it("[F3] leaves the old version when the process dies in the middle", () => {
    openDatabase({ file }).close();
    const many = Array.from({ length: 40 }, (_, i) => `create table t${i} (x text);`).join(
      "\n--> statement-breakpoint\n",
    );
    const next = nextVersion(`${many}\n--> statement-breakpoint\nselect die();`);
    const script = `
      import Sqlite from "better-sqlite3";
      import { migrate } from "./db/migrate";
      const sqlite = new Sqlite(${JSON.stringify(file)});
      sqlite.function("die", () => process.kill(process.pid, "SIGKILL"));
      migrate(sqlite, ${JSON.stringify(file)}, ${JSON.stringify(next)});`;
    const run = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script]);
    expect(run.signal).toBe("SIGKILL");
    const again = openDatabase({ file });
    expect(again.sqlite.prepare("select count(*) from sqlite_master where name = 't0'").pluck().get()).toBe(0);
    again.close();
    expect(existsSync(`${file}.before-${MIGRATIONS}`)).toBe(true);
  });
});
