import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { COMMANDS } from "./commands";
import { PARTICIPANT_COMMANDS } from "./commands-of-participants";

const HERE = dirname(fileURLToPath(import.meta.url));

/** Files a module loads at run time, by following its relative imports. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, "utf8").matchAll(
    /^(?:import|export) (?!type )[^;]*? from "(\.[^"]+)";/gm,
  )) {
    reached(`${join(dirname(file), path ?? "")}.ts`, seen);
  }
  return seen;
}

it("is part of the one registry", () => {
  expect(COMMANDS).toMatchObject(PARTICIPANT_COMMANDS);
});

it("reaches neither ranking nor plan nor any schema, so that phones need not load them", () => {
  const files = [...reached(join(HERE, "commands-of-participants.ts"))].map((file) => relative(HERE, file));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => /\/(ranking|plan)\/|\.schema\.ts$|records\.ts$/.test(file))).toEqual([]);
});
