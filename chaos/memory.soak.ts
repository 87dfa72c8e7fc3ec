import { readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Product, pause } from "./product";
import { damageOf, looking, unsoundness } from "./soundness";
import { Viewing } from "./viewing";
import { openWorkshop, signUp } from "./workshop";
import { lostOrDoubled, Writer } from "./writer";

const MINUTES = Number(process.env.SOAK_MINUTES ?? 30);
const PEOPLE = Number(process.env.SOAK_PEOPLE ?? 300);
/** Of all people, each writes once in so many milliseconds: a third of a lively room. */
const REST_MS = 15_000;
/** A workshop holds 2,000 in all. */
const CARDS_EACH = 5;
const EVERY_MS = 15_000;
/** What is loaded once, the first snapshots and the caches are no leak. */
const WARM_UP = 1 / 3;
const SLOPE_MB_PER_MINUTE = 1;
const WAL_MB = 64;
const SPARE_FILES = 8;

interface Sample {
  minute: number;
  rssMb: number;
  files: number;
  walMb: number;
  loopP99Ms: number;
  streams: number;
}

let product: Product;
beforeEach(() => void (product = new Product()));
afterEach(() => product.dispose());

async function sample(startedAt: number): Promise<Sample> {
  const text = await product.metrics();
  const value = (name: string) =>
    Number(
      text
        .split("\n")
        .find((line) => line.startsWith(`touchstone_${name} `))
        ?.split(" ")[1],
    );
  const status = readFileSync(`/proc/${product.pid}/status`, "utf8");
  return {
    minute: (performance.now() - startedAt) / 60_000,
    rssMb: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024,
    files: readdirSync(`/proc/${product.pid}/fd`).length,
    walMb: value("wal_bytes") / 1_048_576,
    loopP99Ms: value('event_loop_delay_seconds{quantile="0.99"}') * 1000,
    streams: value("streams"),
  };
}

/** Megabytes per minute, by least squares. */
function slope(samples: readonly Sample[]): number {
  const mean = (pick: (sample: Sample) => number) =>
    samples.reduce((sum, each) => sum + pick(each), 0) / samples.length;
  const [x, y] = [mean(({ minute }) => minute), mean(({ rssMb }) => rssMb)];
  const over = samples.reduce((sum, { minute, rssMb }) => sum + (minute - x) * (rssMb - y), 0);
  return over / samples.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0);
}

const line = ({ minute, rssMb, files, walMb, loopP99Ms, streams }: Sample) =>
  [minute, rssMb, files, walMb, loopP99Ms, streams].map((n) => n.toFixed(1).padStart(9)).join("");

it(
  `[L4] holds memory, files and log over ${MINUTES} minutes with ${PEOPLE} people`,
  async () => {
    const session = await signUp(product);
    await product.start();
    const workshop = await openWorkshop(product, session, PEOPLE);
    await workshop.moveTo("collect");
    const viewings = workshop.people.map((person) => new Viewing(person, () => product.port));
    for (const viewing of viewings) viewing.start();
    await expect.poll(() => viewings.every(({ isOpen }) => isOpen), { timeout: 60_000 }).toBe(true);
    const writers = workshop.people.map((person) => new Writer(person, REST_MS, CARDS_EACH));
    for (const writer of writers) writer.start();
    const startedAt = performance.now();
    const samples: Sample[] = [];
    console.info(["minute", "RSS MB", "files", "WAL MB", "p99 ms", "streams"].map((name) => name.padStart(9)).join(""));
    while (performance.now() - startedAt < MINUTES * 60_000) {
      await pause(Math.min(EVERY_MS, (MINUTES * 60_000) / 20));
      samples.push(await sample(startedAt));
      console.info(line(samples.at(-1) as Sample));
    }
    await Promise.all(writers.map((writer) => writer.stop()));
    const steady = samples.filter(({ minute }) => minute >= MINUTES * WARM_UP);
    const files = steady.map((each) => each.files);
    const written = writers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
    console.info(
      `L4: ${slope(steady).toFixed(2)} MB/min after ${(MINUTES * WARM_UP).toFixed(1)} min, ${written} commands`,
    );
    expect(slope(steady)).toBeLessThan(SLOPE_MB_PER_MINUTE);
    expect(Math.max(...files) - Math.min(...files)).toBeLessThanOrEqual(SPARE_FILES);
    expect(Math.max(...samples.map(({ walMb }) => walMb))).toBeLessThanOrEqual(WAL_MB);
    expect(writers.flatMap(({ refused, statuses }) => [...refused, ...statuses.keys()])).toEqual([]);
    expect(viewings.reduce((sum, { gaps }) => sum + gaps, 0)).toBe(0);
    expect(looking(product.file, (sqlite) => lostOrDoubled(sqlite, writers))).toEqual([]);
    expect(damageOf(product.file)).toEqual([]);
    expect(unsoundness(product.file, [workshop.id])).toEqual([]);
    for (const viewing of viewings) viewing.stop();
    expect((await product.end("SIGTERM")).code).toBe(0);
  },
  (MINUTES + 10) * 60_000,
);
