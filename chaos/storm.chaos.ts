import { afterEach, beforeEach, expect, it } from "vitest";
import { Product, pause } from "./product";
import { Viewing } from "./viewing";
import { openWorkshop, signUp } from "./workshop";
import { Writer } from "./writer";

const STREAMS = 300;
const TIMES = 5;
const CONVERGED_MS = 10_000;

let product: Product;
beforeEach(() => void (product = new Product()));
afterEach(() => product.dispose());

it.skipIf(process.env.CHAOS !== "full")(
  `[F10] ${STREAMS} streams that are dropped at once, ${TIMES} times, all see the same again within ten seconds`,
  async () => {
    const session = await signUp(product);
    await product.start();
    const workshop = await openWorkshop(product, session, STREAMS);
    await workshop.moveTo("collect");
    const viewings = workshop.people.map((person) => new Viewing(person, () => product.port));
    for (const viewing of viewings) viewing.start();
    await expect.poll(() => viewings.every(({ isOpen }) => isOpen), { timeout: 30_000 }).toBe(true);
    const writers = workshop.people.slice(0, 8).map((person) => new Writer(person, 200));
    const longest: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      for (const writer of writers) writer.start();
      await pause(1000);
      const droppedAt = performance.now();
      for (const viewing of viewings) viewing.drop();
      await pause(2000);
      await Promise.all(writers.map((writer) => writer.stop()));
      await expect.poll(() => viewings.every(({ isOpen }) => isOpen), { timeout: 30_000, interval: 50 }).toBe(true);
      longest.push(Math.max(...viewings.map(({ openedAt }) => openedAt)) - droppedAt);
      for (const [i, viewing] of viewings.entries()) {
        const fresh = await viewing.freshHash();
        await expect.poll(() => viewing.hash, { timeout: 5000, message: `person ${i + 1}` }).toBe(fresh);
      }
    }
    expect(Math.max(...longest)).toBeLessThanOrEqual(CONVERGED_MS);
    expect(viewings.reduce((sum, { gaps }) => sum + gaps, 0)).toBe(0);
    expect(viewings.every(({ snapshots }) => snapshots === 1)).toBe(true);
    await expect.poll(() => product.log.some(({ code }) => code === "streams_dropped"), { timeout: 5000 }).toBe(true);
    for (const viewing of viewings) viewing.stop();
    console.info(`F10: back after ${longest.map((ms) => Math.round(ms)).join(", ")} ms, no frame missed`);
  },
);
