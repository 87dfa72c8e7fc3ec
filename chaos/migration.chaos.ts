import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Product, pause } from "./product";
import { damageOf, looking } from "./soundness";
import { signUp } from "./workshop";

const ROUNDS = 30;
const ROWS = 12_000;
const BETWEEN = "\n--> statement-breakpoint\n";

let project: string;
let product: Product;
let known: number;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "touchstone-next-"));
  product = new Product({ cwd: project });
  known = nextVersion();
});
afterEach(async () => {
  await product.dispose();
  rmSync(project, { recursive: true, force: true });
});

/** A project whose database has one migration more, which takes its time. @returns how many there were */
function nextVersion(): number {
  const folder = join(project, "db", "migrations");
  cpSync("db/migrations", folder, { recursive: true });
  const path = join(folder, "meta", "_journal.json");
  const meta = JSON.parse(readFileSync(path, "utf8"));
  const { entries } = meta;
  entries.push({ ...entries.at(-1), idx: entries.length, tag: "9999_next", when: entries.at(-1).when + 1 });
  writeFileSync(path, JSON.stringify(meta));
  const steps = [
    "create table rebuilt (id integer primary key, x blob not null, sum integer not null);",
    "insert into rebuilt select id, x, length(hex(x)) from filler;",
    "drop table filler;",
    "alter table rebuilt rename to filler;",
    "create index filler_x on filler (x);",
  ];
  writeFileSync(join(folder, "9999_next.sql"), steps.join(BETWEEN));
  return entries.length - 1;
}

const columnsOf = (file: string) =>
  looking(file, (sqlite) => (sqlite.pragma("table_info(filler)") as { name: string }[]).map(({ name }) => name));
const migrationsIn = (file: string) =>
  looking(file, (sqlite) => sqlite.prepare<[], number>("select count(*) from migration").pluck().get());
const rowsIn = (file: string) =>
  looking(file, (sqlite) => sqlite.prepare<[], number>("select count(*) from filler").pluck().get());

function fill(): void {
  looking(
    product.file,
    (sqlite) => {
      sqlite.exec("create table filler (id integer primary key, x blob not null)");
      sqlite
        .prepare(
          "insert into filler (x) with recursive n(i) as (select 1 union all select i + 1 from n where i < ?) select randomblob(4000) from n",
        )
        .run(ROWS);
    },
    { readonly: false },
  );
}

/** What a killed process has left: never something between, and a whole copy wherever there is one. */
function versionFound(copy: string): "old" | "new" {
  expect(damageOf(product.file)).toEqual([]);
  const isNew = columnsOf(product.file).includes("sum");
  expect([migrationsIn(product.file), rowsIn(product.file)]).toEqual([isNew ? known + 1 : known, ROWS]);
  if (isNew) expect(existsSync(copy)).toBe(true);
  if (existsSync(copy)) expect([damageOf(copy), columnsOf(copy), rowsIn(copy)]).toEqual([[], ["id", "x"], ROWS]);
  return isNew ? "new" : "old";
}

it.skipIf(process.env.CHAOS !== "full")(
  `[F3] is at the old version or at the new one when it is killed in a migration of 50 MB, ${ROUNDS} times`,
  async () => {
    await signUp(product);
    fill();
    const old = join(project, "old.db");
    copyFileSync(product.file, old);
    expect(statSync(old).size).toBeGreaterThan(48_000_000);
    const copy = `${product.file}.before-${known}`;
    let longest = await product.start();
    await product.end("SIGTERM");
    const seen = { old: 0, new: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const end of ["", "-wal", "-shm"]) rmSync(`${product.file}${end}`, { force: true });
      rmSync(copy, { force: true });
      copyFileSync(old, product.file);
      product.launch();
      await pause(longest * (0.1 + (1.2 * (round + Math.random())) / ROUNDS));
      if (product.isRunning) await product.end("SIGKILL");
      seen[versionFound(copy)] += 1;
      longest = Math.max(longest, await product.start());
      expect([columnsOf(product.file).includes("sum"), rowsIn(product.file)]).toEqual([true, ROWS]);
      expect(existsSync(copy)).toBe(true);
      await product.end("SIGTERM");
    }
    console.info(`F3: killed ${ROUNDS} times within ${Math.round(longest)} ms, found old ${seen.old}, new ${seen.new}`);
    expect(seen.old).toBeGreaterThan(0);
  },
);
