import { afterEach, beforeEach, expect, it } from "vitest";
import { Product, pause } from "./product";
import { damageOf, looking, unsoundness } from "./soundness";
import { openWorkshop, signUp } from "./workshop";
import { lostOrDoubled, Writer } from "./writer";

const ROUNDS = process.env.CHAOS === "full" ? 100 : 20;
/** Journals are run again from their beginning: not all rounds write into the same. */
const ROUNDS_PER_WORKSHOP = 10;
const REPLAY_EVERY = 5;
const CLIENTS = 8;
const RECOVERED_MS = 3000;
/** Where even the first start, with nothing to recover, takes more than a second, the bar is this multiple of it. */
const SLOW_MACHINE = 3;

let product: Product;
let session: string;
beforeEach(async () => {
  product = new Product();
  session = await signUp(product);
});
afterEach(() => product.dispose());

const until = async (condition: () => boolean) => {
  while (!condition()) await pause(2);
};

it(`[F1] loses and doubles nothing when it is killed while eight people write, ${ROUNDS} times`, async () => {
  const first = await product.start();
  const workshops: string[] = [];
  const recoveries: number[] = [];
  let writers: Writer[] = [];
  let answered = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round % ROUNDS_PER_WORKSHOP === 0) {
      await Promise.all(writers.map((writer) => writer.stop()));
      const workshop = await openWorkshop(product, session, CLIENTS);
      await workshop.moveTo("collect");
      workshops.push(workshop.id);
      writers = workshop.people.map((person) => new Writer(person));
    }
    const before = writers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
    for (const writer of writers) writer.start();
    const count = () => writers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0) - before;
    await until(() => count() > 0);
    await pause(5 + Math.random() * 495);
    await product.end("SIGKILL");
    await Promise.all(writers.map((writer) => writer.stop({ isCutOff: true })));
    answered += count();
    recoveries.push(await product.start());
    expect(looking(product.file, (sqlite) => lostOrDoubled(sqlite, writers))).toEqual([]);
    expect(damageOf(product.file)).toEqual([]);
    if (round % REPLAY_EVERY === 0) expect(unsoundness(product.file, workshops.slice(-1))).toEqual([]);
  }
  await Promise.all(writers.map((writer) => writer.stop()));
  expect(writers.flatMap(({ refused }) => refused)).toEqual([]);
  expect(looking(product.file, (sqlite) => lostOrDoubled(sqlite, writers))).toEqual([]);
  expect(unsoundness(product.file, workshops)).toEqual([]);
  expect(Math.max(...recoveries)).toBeLessThanOrEqual(Math.max(RECOVERED_MS, SLOW_MACHINE * first));
  expect(product.log.filter(({ code }) => code === "unclean_stop")).toHaveLength(ROUNDS);
  const slowest = Math.round(Math.max(...recoveries));
  console.info(`F1: ${ROUNDS} kills, ${answered} answered commands kept, back after ${slowest} ms at most`);
});
