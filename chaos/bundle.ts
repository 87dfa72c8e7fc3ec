import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder with the programs as JavaScript: server.js, backup.js, restore.js. */
    programs: string;
  }
}

const CACHE = resolve("node_modules/.cache/touchstone");

/** Packages are bundled in as well, so that a process is up in half the time; only what loads machine code cannot be. */
const NATIVE = ["better-sqlite3", "@node-rs/argon2"];
const REQUIRE = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/** Compiles what is going to be killed, once per run. */
export default async function bundle(project: TestProject): Promise<() => void> {
  mkdirSync(CACHE, { recursive: true });
  const programs = mkdtempSync(`${CACHE}/chaos-`);
  await build({
    entryPoints: {
      server: "chaos/server.ts",
      backup: "server/backup.ts",
      restore: "server/restore.ts",
      "resample-worker": "server/jobs/resample-worker.ts",
    },
    outdir: programs,
    bundle: true,
    external: NATIVE,
    banner: { js: REQUIRE },
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "warning",
  });
  project.provide("programs", programs);
  return () => rmSync(programs, { recursive: true, force: true });
}
