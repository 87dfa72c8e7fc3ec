import { appendFileSync, copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { momentOf, scenario, uuid } from "@/domain/scenario";
import { backUp } from "./backup";
import { CannotOpen } from "./cannot-open";
import { type TemporaryStore, temporaryStore } from "./journal/temporary-store";
import { restore } from "./restore";

const W = uuid("workshop");
const given = scenario({ phase: "vote", records: [momentOf(1)] });
let store: TemporaryStore;
let from: string;
let mids = 0;
beforeEach(async () => {
  store = temporaryStore();
  store.start(given.tables);
  setDots(1);
  from = (await backUp(store.file)).path;
});
afterEach(() => store.dispose());

function setDots(dots: number): void {
  const actor = given.participants[0] ?? given.system;
  const args = { momentId: uuid("moment 1"), dots };
  store.journal.commit([{ workshopId: W, actor, mid: `${(mids += 1)}`, name: "dots.set", args, now: 0 }]);
}
const dotsOf = () => [...(store.journal.state(W)?.tables.all("dot") ?? [])].map(({ dots }) => dots);
const refusal = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof CannotOpen) return error;
    throw error;
  }
  throw new Error("not refused");
};

describe("restoring", () => {
  it("[F5] puts the backup in its place and keeps what was there", () => {
    setDots(2);
    store.close();
    const { replaced = "", content } = restore({ file: store.file, from });
    store.reopen();
    expect([dotsOf(), content.get("journal"), content.get("dot")]).toEqual([[1], 2, 1]);
    const old = new Sqlite(replaced, { readonly: true });
    expect(old.prepare("select dots from dot").pluck().all()).toEqual([2]);
    old.close();
    expect([statSync(store.file).mode & 0o777, existsSync(from)]).toEqual([0o600, true]);
  });

  it("[F5] gives a browser that was ahead everything anew, even where the versions meet again", () => {
    setDots(2);
    const ahead = store.journal.state(W);
    const cursor = `${ahead?.version ?? 0}-${ahead?.tag}` as const;
    store.close();
    restore({ file: store.file, from });
    store.reopen();
    expect(store.journal.touchedSince(W, cursor)).toBe("all");
    setDots(3);
    expect(store.journal.state(W)?.version).toBe(ahead?.version);
    expect(store.journal.touchedSince(W, cursor)).toBe("all");
  });

  it("[F5] is refused while the product runs, and names it", () => {
    setDots(2);
    const error = refusal(() => restore({ file: store.file, from }));
    expect([error.code, error.message]).toEqual(["locked", expect.stringContaining(`process ${process.pid}`)]);
    expect(dotsOf()).toEqual([2]);
  });

  it("[F5] takes over from a product that was killed, with all it had in its log", () => {
    setDots(2);
    const crashed = `${store.file}.crashed`;
    for (const end of ["", "-wal"]) copyFileSync(`${store.file}${end}`, `${crashed}${end}`);
    const { replaced = "" } = restore({ file: crashed, from });
    const dotsIn = (file: string) => {
      const sqlite = new Sqlite(file, { readonly: true });
      const dots = sqlite.prepare("select dots from dot").pluck().all();
      sqlite.close();
      return dots;
    };
    expect([dotsIn(crashed), dotsIn(replaced)]).toEqual([[1], [2]]);
  });

  it("[F9] moves a damaged database aside with its log, which would spoil the new one", () => {
    store.close();
    writeFileSync(store.file, "no database ".repeat(500));
    writeFileSync(`${store.file}-wal`, "no log ".repeat(500));
    const { replaced = "" } = restore({ file: store.file, from });
    expect([existsSync(`${store.file}-wal`), readFileSync(replaced, "utf8").slice(0, 11)]).toEqual([
      false,
      "no database",
    ]);
    expect(readFileSync(`${replaced}-wal`, "utf8").slice(0, 6)).toBe("no log");
    store.reopen();
    expect(dotsOf()).toEqual([1]);
  });

  it.each<[string, (file: string) => void, string]>([
    ["is no database", (file) => writeFileSync(file, "a letter ".repeat(1000)), "corrupt"],
    ["is damaged", (file) => writeFileSync(file, readFileSync(file).fill(0xa5, 8192, 40_000)), "corrupt"],
    ["belongs to another program", otherProgram, "corrupt"],
    ["is of a newer version", newerVersion, "newer_schema"],
  ])("[F5] refuses a file that %s, and changes nothing", (_, spoil, code) => {
    store.close();
    const before = readdirSync(dirname(store.file)).sort();
    const content = readFileSync(store.file);
    spoil(from);
    expect(refusal(() => restore({ file: store.file, from })).code).toBe(code);
    expect(readdirSync(dirname(store.file)).sort()).toEqual(before);
    expect(readFileSync(store.file).equals(content)).toBe(true);
  });

  it("refuses a file that is not there", () => {
    store.close();
    expect(refusal(() => restore({ file: store.file, from: `${from}.none` })).code).toBe("missing");
  });

  it("takes a raw copy together with its log", () => {
    setDots(2);
    const raw = `${store.file}.raw`;
    for (const end of ["", "-wal"]) copyFileSync(`${store.file}${end}`, `${raw}${end}`);
    appendFileSync(raw, "");
    store.close();
    restore({ file: store.file, from: raw });
    store.reopen();
    expect(dotsOf()).toEqual([2]);
  });
});

function otherProgram(file: string): void {
  writeFileSync(file, "");
  const sqlite = new Sqlite(file);
  sqlite.exec("create table recipe (title text)");
  sqlite.close();
}

function newerVersion(file: string): void {
  const sqlite = new Sqlite(file);
  sqlite.exec("insert into migration values ('from the future', 0)");
  sqlite.close();
}
