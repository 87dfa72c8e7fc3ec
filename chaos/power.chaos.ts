import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { Product, pause } from "./product";
import { done, openWorkshop, signUp } from "./workshop";
import { Writer } from "./writer";

const COMMANDS = 50;
/** The tracer is a grandchild: the process started is the product itself. */
const TRACER = ["strace", "-D", "-f", "-y", "-e", "trace=pwrite64,fsync,fdatasync,write,writev"];
const mayTrace =
  spawnSync(TRACER[0] ?? "", [...TRACER.slice(1), "-o", "/dev/null", process.execPath, "-e", ""]).status === 0;

let product: Product | undefined;
const folders: string[] = [];
afterEach(async () => {
  await product?.dispose();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

interface Trace {
  syncs: number;
  answers: number;
  /** Answers that left while the log held something the disk had not confirmed. */
  early: number;
}

/** A product with a tracer; `next` tells what its main thread has done since it was last asked. */
function traced(settings: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), "touchstone-trace-"));
  folders.push(folder);
  const output = join(folder, "trace");
  const product = new Product({ wrapper: [...TRACER, "-o", output], settings });
  let seen = 0;
  const next = () => {
    const lines = readFileSync(output, "utf8").split("\n");
    const trace = follow(lines.slice(seen).filter((line) => line.startsWith(`${product.pid} `)));
    seen = lines.length - 1;
    return trace;
  };
  return { product, next };
}

function follow(lines: readonly string[]): Trace {
  const trace: Trace = { syncs: 0, answers: 0, early: 0 };
  let isDirty = false;
  let isSyncing = false;
  for (const line of lines) {
    isDirty ||= / pwrite64\(\d+<[^>]*-wal>/.test(line);
    isSyncing ||= / f(data)?sync\(\d+<[^>]*-wal>/.test(line);
    if (isSyncing && line.endsWith(" = 0")) {
      trace.syncs += 1;
      isSyncing = isDirty = false;
    }
    if (isAnswer(line)) {
      trace.answers += 1;
      trace.early += isDirty ? 1 : 0;
    }
  }
  return trace;
}

const isAnswer = (line: string) => / writev?\(\d+<(TCP|socket)/.test(line) && line.includes("HTTP/1.1 200");

async function measured(settings: Record<string, string>) {
  const run = traced(settings);
  product = run.product;
  const session = await signUp(product);
  await product.start();
  const workshop = await openWorkshop(product, session, 8);
  await workshop.moveTo("collect");
  const [anna] = workshop.people;
  if (!anna) throw new Error("nobody joined");
  await pause(300);
  run.next();
  for (let n = 0; n < COMMANDS; n += 1)
    await done(anna, "touchpoints.add", { id: randomUUID(), text: `Card ${n}`, stage: "fmot" });
  await pause(300);
  const single = run.next();
  const writers = workshop.people.slice(1).map((person) => new Writer(person));
  for (const writer of writers) writer.start();
  await pause(1500);
  await Promise.all(writers.map((writer) => writer.stop()));
  await pause(300);
  const together = run.next();
  await product.end("SIGTERM");
  return { single, together, written: writers.flatMap(({ acknowledged }) => acknowledged).length };
}

const UNTRACED = "no strace, or no process may trace another; that synchronous is FULL is proven by db/open.test.ts";

it("[F2] answers no command before the disk has confirmed it, alone or in a batch", async (context) => {
  if (!mayTrace) return context.skip(UNTRACED);
  const { single, together, written } = await measured({});
  expect(single.answers).toBeGreaterThanOrEqual(COMMANDS);
  expect(single.syncs).toBeGreaterThanOrEqual(COMMANDS);
  expect(together.answers).toBeGreaterThanOrEqual(written);
  expect(together.syncs).toBeGreaterThan(0);
  expect([single.early, together.early]).toEqual([0, 0]);
  console.info(`F2: ${COMMANDS} commands alone, ${single.syncs} syncs; ${written} in batches, ${together.syncs} syncs`);
});

it("[F2] would notice: with DURABILITY=normal the same measure finds answers without a sync", async (context) => {
  if (!mayTrace) return context.skip(UNTRACED);
  const { single } = await measured({ DURABILITY: "normal" });
  expect(single.syncs).toBeLessThan(COMMANDS / 2);
  expect(single.early).toBeGreaterThan(COMMANDS / 2);
});
