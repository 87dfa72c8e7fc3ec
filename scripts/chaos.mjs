import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "./chromium.mjs";
import { build, withoutNodeEnv } from "./prepare.mjs";
import { runBin } from "./processes.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Every fault at its full count, about ten minutes; `npm run chaos -- kill` runs only chaos/kill.chaos.ts, and
 * `npm run chaos -- offline` only the phone that has no connection for a minute.
 */
const OFFLINE = "offline";
const only = process.argv[2] ?? "";
const env = { ...withoutNodeEnv(), CHAOS: "full" };
if (only !== OFFLINE) fail(await faults());
if (only === "" || only === OFFLINE) fail(await offlinePhone());

function faults() {
  const args = ["run", "--config", "vitest.long.config.ts", "--reporter=verbose", `${only}.chaos.ts`];
  return runBin("vitest/vitest.mjs", args, { env });
}

/** The one fault that takes a browser. */
async function offlinePhone() {
  await build();
  const path = await chromium();
  const args = ["test", "e2e/bad-line.spec.ts", "--project=en", "--grep=F11", "--reporter=list"];
  return runBin("@playwright/test/cli.js", args, { env: { ...env, ...(path ? { CHROMIUM_PATH: path } : {}) } });
}

function fail({ code }) {
  if (code !== 0) process.exitCode = code;
}
