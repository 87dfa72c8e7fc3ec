import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, inject, it } from "vitest";
import { Product, pause } from "./product";
import { contentHash, damageOf, looking, unsoundness } from "./soundness";
import { Viewing } from "./viewing";
import { done, openWorkshop, signUp } from "./workshop";
import { lostOrDoubled, Writer } from "./writer";

const isFull = process.env.CHAOS === "full";
const ROUNDS = 20;
const FILLER_PAGES = 5000;

let product: Product;
let session: string;
beforeEach(async () => {
  product = new Product();
  session = await signUp(product);
});
afterEach(() => product.dispose());

const folder = () => join(product.dataDir, "backups");

/** Runs one of the operator's programs on the product's data. */
function tool(name: "backup" | "restore", ...args: string[]) {
  const program = resolve(inject("programs"), `${name}.js`);
  const env = { PATH: process.env.PATH, NODE_ENV: "production" as const, DATA_DIR: product.dataDir };
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  const run = { child, said: "", ended: once(child, "exit") as Promise<[number | null, string | null]> };
  for (const output of [child.stdout, child.stderr])
    output.setEncoding("utf8").on("data", (text) => (run.said += text));
  return run;
}

async function ran(name: "backup" | "restore", ...args: string[]) {
  const run = tool(name, ...args);
  const [code] = await run.ended;
  return { code, said: run.said };
}

/** Enough for a backup to take a moment. */
function grow(): void {
  looking(
    product.file,
    (sqlite) => {
      sqlite.exec("create table filler (x blob)");
      sqlite
        .prepare(
          "insert into filler with recursive n(i) as (select 1 union all select i + 1 from n where i < ?) select randomblob(4000) from n",
        )
        .run(FILLER_PAGES);
    },
    { readonly: false },
  );
}

it.skipIf(!isFull)(`[F4] leaves source and folder in order when a backup is killed, ${ROUNDS} times`, async () => {
  grow();
  await product.start();
  const workshop = await openWorkshop(product, session, 4);
  await workshop.moveTo("collect");
  const writers = workshop.people.map((person) => new Writer(person, 20));
  for (const writer of writers) writer.start();
  const whole = tool("backup");
  const startedAt = performance.now();
  await whole.ended;
  const longest = performance.now() - startedAt;
  let cut = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { child, ended } = tool("backup");
    await pause(longest * ((round + 1) / ROUNDS));
    child.kill("SIGKILL");
    const [, signal] = await ended;
    if (signal === "SIGKILL") cut += 1;
    for (const name of readdirSync(folder()).filter((each) => each.endsWith(".db")))
      expect(damageOf(join(folder(), name)), name).toEqual([]);
  }
  await Promise.all(writers.map((writer) => writer.stop()));
  expect(cut).toBeGreaterThan(ROUNDS / 2);
  expect(damageOf(product.file)).toEqual([]);
  expect(looking(product.file, (sqlite) => lostOrDoubled(sqlite, writers))).toEqual([]);
  expect((await ran("backup")).code).toBe(0);
  expect(readdirSync(folder()).filter((name) => !name.endsWith(".db"))).toEqual([]);
});

it.skipIf(!isFull)("[F5] restores each backup made while people write, equal to the moment it holds", async () => {
  await product.start();
  const workshop = await openWorkshop(product, session, 4);
  await workshop.moveTo("collect");
  const writers = workshop.people.map((person) => new Writer(person, 5));
  for (const writer of writers) writer.start();
  for (let n = 0; n < 5; n += 1) {
    await pause(1000);
    expect(await ran("backup")).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^Backed up to .*1 workshop, 4 part/),
    });
  }
  await Promise.all(writers.map((writer) => writer.stop()));
  await product.end("SIGTERM");
  const backups = readdirSync(folder()).sort();
  expect(backups).toHaveLength(5);
  for (const name of backups) {
    const path = join(folder(), name);
    const expected = contentHash(path);
    const startedAt = performance.now();
    expect(await ran("restore", path)).toMatchObject({ code: 0, said: expect.stringContaining("lies in") });
    expect(performance.now() - startedAt).toBeLessThan(60_000);
    expect(contentHash(product.file)).toBe(expected);
    expect(unsoundness(product.file, [workshop.id])).toEqual([]);
    await product.start();
    await done(workshop.facilitator, "run.pause", {});
    await product.end("SIGTERM");
  }
});

it.skipIf(!isFull)("[F5] browsers that were ahead of the restored database show what it holds, and go on", async () => {
  await product.start();
  const workshop = await openWorkshop(product, session, 2);
  await workshop.moveTo("collect");
  const [anna, ben] = workshop.people;
  if (!anna || !ben) throw new Error("nobody joined");
  const add = (text: string) => done(anna, "touchpoints.add", { id: crypto.randomUUID(), text, stage: "fmot" });
  await add("Before the backup");
  expect((await ran("backup")).code).toBe(0);
  await add("After the backup");
  const viewings = [workshop.facilitator, anna, ben].map((person) => new Viewing(person, () => product.port));
  for (const viewing of viewings) viewing.start();
  const cards = (viewing: Viewing) => [...viewing.replica.view.all("touchpoint")].map(({ text }) => text).sort();
  const [cockpit, phone] = viewings as [Viewing, Viewing];
  await expect.poll(() => [cards(cockpit).length, cards(phone).length], { timeout: 5000 }).toEqual([2, 2]);
  expect(await ran("restore", join(folder(), readdirSync(folder())[0] ?? ""))).toMatchObject({
    code: 1,
    said: expect.stringContaining(`process ${product.pid}`),
  });
  await product.end("SIGTERM");
  const [backup = ""] = readdirSync(folder());
  expect((await ran("restore", join(folder(), backup))).code).toBe(0);
  await product.start();
  const held = ["Before the backup"];
  await expect.poll(() => [cards(cockpit), cards(phone)], { timeout: 15_000 }).toEqual([held, held]);
  await add("After the restore");
  await add("And once more");
  await expect.poll(() => cards(cockpit), { timeout: 5000 }).toHaveLength(3);
  for (const viewing of viewings)
    await expect.poll(() => viewing.hash, { timeout: 5000 }).toBe(await viewing.freshHash());
  for (const viewing of viewings) viewing.stop();
});
