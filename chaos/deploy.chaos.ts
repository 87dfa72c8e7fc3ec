import { existsSync } from "node:fs";
import { connect } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Client } from "./http";
import { Product, pause } from "./product";
import { damageOf, looking, unsoundness } from "./soundness";
import { Viewing } from "./viewing";
import { openWorkshop, signUp } from "./workshop";
import { lostOrDoubled, Writer } from "./writer";

const STREAMS = 300;
const WRITERS = 10;
const ENDED_MS = 5000;
/** Besides what so many streams take to open on this machine anyway. */
const BACK_MS = 5000;

let product: Product;
beforeEach(() => void (product = new Product()));
afterEach(() => product.dispose());

it(`[F16] stops within five seconds with ${STREAMS} streams and writes in flight, and all are back as soon as it runs again`, async () => {
  const session = await signUp(product);
  await product.start();
  const workshop = await openWorkshop(product, session, STREAMS);
  await workshop.moveTo("collect");
  const viewings = workshop.people.map((person) => new Viewing(person, () => product.port));
  const openingAt = performance.now();
  for (const viewing of viewings) viewing.start();
  await expect.poll(() => viewings.every(({ isOpen }) => isOpen), { timeout: 30_000 }).toBe(true);
  const opening = performance.now() - openingAt;
  const writers = workshop.people.slice(0, WRITERS).map((person) => new Writer(person, 100));
  for (const writer of writers) writer.start();
  await pause(500);

  const { code, ms } = await product.end("SIGTERM");
  expect(code).toBe(0);
  expect(ms).toBeLessThanOrEqual(ENDED_MS);
  expect(product.log.map(({ code: said }) => said)).toEqual(expect.arrayContaining(["stopping", "stopped"]));
  expect(looking(product.file, (sqlite) => lostOrDoubled(sqlite, writers))).toEqual([]);

  const startedIn = await product.start();
  const readyAt = performance.now();
  await expect.poll(() => viewings.every(({ isOpen }) => isOpen), { timeout: 30_000, interval: 20 }).toBe(true);
  const back = Math.max(...viewings.map(({ openedAt }) => openedAt)) - readyAt;
  expect(back).toBeLessThanOrEqual(BACK_MS + opening);
  expect(writers.flatMap(({ statuses }) => [...statuses.keys()]).filter((status) => status !== 503)).toEqual([]);
  await Promise.all(writers.map((writer) => writer.stop()));
  expect(writers.flatMap(({ refused }) => refused)).toEqual([]);
  expect(looking(product.file, (sqlite) => lostOrDoubled(sqlite, writers))).toEqual([]);
  expect(unsoundness(product.file, [workshop.id])).toEqual([]);
  expect(damageOf(product.file)).toEqual([]);
  const fresh = new Map(
    await Promise.all(viewings.slice(0, WRITERS).map(async (v) => [v, await v.freshHash()] as const)),
  );
  for (const [viewing, hash] of fresh) await expect.poll(() => viewing.hash, { timeout: 5000 }).toBe(hash);
  expect(viewings.reduce((sum, { gaps }) => sum + gaps, 0)).toBe(0);
  for (const viewing of viewings) viewing.stop();
  console.info(
    `F16: ${STREAMS} streams, ended in ${Math.round(ms)} ms, up in ${Math.round(startedIn)} ms, all back after ${Math.round(back)} ms more`,
  );
});

it("[F16] ends in order within five seconds although a body never comes to its end and a client goes on asking", async () => {
  await signUp(product);
  await product.start();
  const slow = connect(product.port, "127.0.0.1", () => {
    const head = ["POST /api/trpc/join.enter HTTP/1.1", `Host: 127.0.0.1:${product.port}`, `Origin: ${product.origin}`];
    const body = ["Content-Type: application/json", "Content-Length: 1000"];
    slow.write(`${[...head, ...body].join("\r\n")}\r\n\r\n{`);
  });
  slow.on("error", () => {});
  const eager = new Client(() => product.port);
  expect((await eager.send("/api/health/live")).status).toBe(200);
  let isOver = false;
  const asking = (async () => {
    while (!isOver) await eager.send("/api/health/live").catch(() => pause(5));
  })();
  await pause(300);
  const { code, ms } = await product.end("SIGTERM");
  isOver = true;
  await asking;
  eager.close();
  slow.destroy();
  expect(code).toBe(0);
  expect(ms).toBeLessThanOrEqual(ENDED_MS);
  expect(product.log.at(-1)?.code).toBe("stopped");
  expect(existsSync(`${product.file}-wal`)).toBe(false);
});
