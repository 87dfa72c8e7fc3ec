import { randomBytes } from "node:crypto";
import { closeSync, copyFileSync, openSync, readdirSync, readFileSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Product, pause } from "./product";
import { openWorkshop, signUp } from "./workshop";
import { Writer } from "./writer";

const ROUNDS = 10;
const PAGES = 20;
const PAGE = 4096;

let product: Product;
beforeEach(() => void (product = new Product()));
afterEach(() => product.dispose());

it.skipIf(process.env.CHAOS !== "full")(
  `[F9] refuses to start on a file with ${PAGES} broken pages, tells how to restore, and leaves it as it is`,
  async () => {
    const session = await signUp(product);
    await product.start();
    const workshop = await openWorkshop(product, session, 8);
    await workshop.moveTo("collect");
    const writers = workshop.people.map((person) => new Writer(person));
    for (const writer of writers) writer.start();
    await pause(2000);
    await Promise.all(writers.map((writer) => writer.stop()));
    await product.end("SIGTERM");
    const whole = join(product.dataDir, "whole");
    copyFileSync(product.file, whole);
    for (let round = 0; round < ROUNDS; round += 1) {
      copyFileSync(whole, product.file);
      spoil(product.file);
      const before = readFileSync(product.file);
      const files = readdirSync(product.dataDir).sort();
      product.said = "";
      product.launch();
      expect(await product.ended()).toBe(1);
      expect(product.said).toContain("npm run restore");
      expect(product.log.map(({ code }) => code)).toContain("corrupt");
      expect(readFileSync(product.file).equals(before)).toBe(true);
      expect(readdirSync(product.dataDir).sort()).toEqual(files);
    }
    copyFileSync(whole, product.file);
    await product.start();
  },
);

/** Fills random pages with noise; the second is always among them, so that no draw hits only pages nobody uses. */
function spoil(file: string): void {
  const pages = statSync(file).size / PAGE;
  const handle = openSync(file, "r+");
  const drawn = Array.from({ length: PAGES - 1 }, () => Math.floor(Math.random() * pages));
  for (const page of [1, ...drawn]) writeSync(handle, randomBytes(PAGE), 0, PAGE, page * PAGE);
  closeSync(handle);
}
