import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { Product, pause } from "./product";
import { damageOf, looking, unsoundness } from "./soundness";
import { Viewing } from "./viewing";
import { execute, mutationOf, openWorkshop, signUp } from "./workshop";
import { lostOrDoubled, Writer } from "./writer";

/** Just above what readiness wants to be free. */
const DISK_MB = 215;
const mayMount = withDisk((folder) => statfsSync(folder).blocks > 0) ?? false;

let product: Product;
afterEach(() => product?.dispose());

function mounted(folder: string): boolean {
  return spawnSync("mount", ["-t", "tmpfs", "-o", `size=${DISK_MB}m`, "tmpfs", folder]).status === 0;
}

/** @returns undefined where no disk can be mounted */
function withDisk<T>(use: (folder: string) => T): T | undefined {
  const folder = mkdtempSync(join(tmpdir(), "touchstone-disk-"));
  try {
    if (!mounted(folder)) return undefined;
    const result = use(folder);
    spawnSync("umount", [folder]);
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What has to hold while nothing can be written, and once it can again. */
async function expectHonesty(fill: () => unknown, free: () => unknown) {
  const session = await signUp(product);
  await product.start();
  const workshop = await openWorkshop(product, session, 4);
  await workshop.moveTo("collect");
  const [anna] = workshop.people;
  if (!anna) throw new Error("nobody joined");
  const viewing = new Viewing(anna, () => product.port);
  viewing.start();
  const writers = workshop.people.map((person) => new Writer(person, 10));
  for (const writer of writers) writer.start();
  await pause(500);
  await fill();
  await pause(1500);
  const card = mutationOf("touchpoints.add", { id: crypto.randomUUID(), text: "x".repeat(200), stage: "fmot" });
  const refused = await until(async () => {
    const { status, body } = await execute(anna, [card]);
    return status === 503 ? body : undefined;
  });
  expect(refused).toContain("not_saved");
  expect(writers.reduce((sum, { statuses }) => sum + (statuses.get(503) ?? 0), 0)).toBeGreaterThan(0);
  expect(writers.flatMap(({ statuses }) => [...statuses.keys()]).filter((status) => status !== 503)).toEqual([]);
  expect(viewing.isOpen).toBe(true);
  expect(await viewing.freshHash()).toMatch(/^[0-9a-f]{32}$/);
  expect(product.log.some(({ code }) => code === "not_saved")).toBe(true);
  await free();
  await Promise.all(writers.map((writer) => writer.stop()));
  const saved = await until(async () => (await execute(anna, [card])).answers[0]);
  expect(saved).toHaveProperty("version");
  expect(product.isRunning).toBe(true);
  expect(looking(product.file, (sqlite) => lostOrDoubled(sqlite, writers))).toEqual([]);
  expect(damageOf(product.file)).toEqual([]);
  expect(unsoundness(product.file, [workshop.id])).toEqual([]);
  await expect.poll(() => viewing.hash, { timeout: 5000 }).toBe(await viewing.freshHash());
  viewing.stop();
}

async function until<T>(attempt: () => Promise<T | undefined>): Promise<T> {
  const endsAt = performance.now() + 10_000;
  while (performance.now() < endsAt) {
    const result = await attempt();
    if (result !== undefined) return result;
    await pause(50);
  }
  throw new Error("it never came");
}

const readiness = async () => (await fetch(`${product.origin}/api/health/ready`)).status;

it("[F6] says that nothing is saved while the file may not grow, loses nothing, and recovers by itself", async () => {
  product = new Product();
  await expectHonesty(
    () => product.mayGrow(false),
    () => product.mayGrow(true),
  );
});

it("[F6] the same on a disk that is full, and is not ready meanwhile", async (context) => {
  if (!mayMount) return context.skip("no small disk can be mounted here");
  const folder = mkdtempSync(join(tmpdir(), "touchstone-disk-"));
  expect(mounted(folder)).toBe(true);
  try {
    product = new Product({ dataDir: join(folder, "data") });
    const filler = join(folder, "filler");
    await expectHonesty(
      async () => {
        fillUp(folder, filler);
        await expect.poll(readiness, { timeout: 5000 }).toBe(503);
      },
      async () => {
        rmSync(filler);
        await expect.poll(readiness, { timeout: 5000 }).toBe(200);
      },
    );
    await product.end("SIGKILL");
  } finally {
    spawnSync("umount", ["-l", folder]);
    rmSync(folder, { recursive: true, force: true });
  }
});

function fillUp(folder: string, filler: string): void {
  const block = Buffer.alloc(1_048_576);
  const left = () => statfsSync(folder).bavail;
  while (left() > 0) {
    try {
      writeFileSync(filler, left() > 512 ? block : block.subarray(0, 4096), { flag: "a" });
    } catch {
      return;
    }
  }
}
