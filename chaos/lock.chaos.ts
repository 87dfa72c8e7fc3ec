import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Product, pause } from "./product";
import { damageOf, looking, unsoundness } from "./soundness";
import { openWorkshop, signUp } from "./workshop";
import { lostOrDoubled, Writer } from "./writer";

const HELD_MS = 3000;
/** SQLite waits a quarter of a second for the other writer before it gives the event loop back. */
const STALL_MS = 300;

let product: Product;
let session: string;
beforeEach(async () => {
  product = new Product();
  session = await signUp(product);
  await product.start();
});
afterEach(() => product.dispose());

/** Asks as fast as answers come. @returns the longest wait in milliseconds */
async function longestWait(ms: number): Promise<number> {
  const endsAt = performance.now() + ms;
  let longest = 0;
  while (performance.now() < endsAt) {
    const askedAt = performance.now();
    await (await fetch(`${product.origin}/api/health/live`)).text();
    longest = Math.max(longest, performance.now() - askedAt);
    await pause(5);
  }
  return longest;
}

it("[F7] loses nothing and hardly stalls while another program holds the database for three seconds", async () => {
  const workshop = await openWorkshop(product, session, 8);
  await workshop.moveTo("collect");
  const writers = workshop.people.map((person) => new Writer(person, 20));
  for (const writer of writers) writer.start();
  const usual = await longestWait(2000);
  const other = new Sqlite(product.file);
  other.exec("BEGIN IMMEDIATE");
  const ready = pause(1500).then(async () => (await fetch(`${product.origin}/api/health/ready`)).status);
  const stalled = await longestWait(HELD_MS);
  other.exec("ROLLBACK");
  other.close();
  const acknowledged = writers.map((writer) => writer.acknowledged.length);
  await expect.poll(() => writers.every((writer, i) => writer.acknowledged.length > (acknowledged[i] ?? 0))).toBe(true);
  await Promise.all(writers.map((writer) => writer.stop()));
  expect(await ready).toBe(503);
  expect(stalled).toBeLessThanOrEqual(STALL_MS + usual);
  expect(writers.flatMap(({ statuses }) => [...statuses.keys()]).filter((status) => status !== 503)).toEqual([]);
  expect(writers.flatMap(({ refused }) => refused)).toEqual([]);
  expect(looking(product.file, (sqlite) => lostOrDoubled(sqlite, writers))).toEqual([]);
  expect(unsoundness(product.file, [workshop.id])).toEqual([]);
  expect(product.log.some(({ code }) => code === "database_busy")).toBe(true);
  console.info(`F7: longest wait ${Math.round(stalled)} ms while held, ${Math.round(usual)} ms before`);
});

it("[F8] a second process on the same data refuses at once and names the first", async () => {
  const second = new Product({ dataDir: product.dataDir });
  second.launch();
  expect(await second.ended()).toBe(1);
  expect(second.said).toContain(`process ${product.pid}`);
  expect(second.log.map(({ code }) => code)).toContain("locked");
  expect((await fetch(`${product.origin}/api/health/ready`)).status).toBe(200);
  await product.end("SIGKILL");
  await second.start();
  await second.end("SIGTERM");
  expect(damageOf(product.file)).toEqual([]);
});
