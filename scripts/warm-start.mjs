import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Prints how long a start takes until the first page is served, with everything installed, built and migrated. */
const RUNS = 5;
const POLL_MS = 10;
const dataDir = mkdtempSync(join(tmpdir(), "touchstone-warm-"));

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** @returns {Promise<number>} milliseconds from the start of the process to the first 200 of the first page */
async function start() {
  const port = await freePort();
  const env = { ...process.env, HOST: "127.0.0.1", PORT: String(port), DATA_DIR: dataDir };
  const began = performance.now();
  const child = spawn(process.execPath, ["scripts/start.mjs"], { env, stdio: ["ignore", "ignore", "inherit"] });
  const ended = once(child, "exit");
  while (child.exitCode === null && !(await answers(`http://127.0.0.1:${port}/`))) await wait(POLL_MS);
  const took = performance.now() - began;
  if (child.exitCode !== null) throw new Error(`the product ended with ${child.exitCode}`);
  child.kill("SIGTERM");
  await ended;
  return took;
}

const answers = (url) =>
  fetch(url).then(
    ({ status }) => status === 200,
    () => false,
  );

try {
  await start();
  const times = [];
  for (let run = 0; run < RUNS; run++) times.push(await start());
  times.sort((a, b) => a - b);
  const seconds = (ms) => (ms / 1000).toFixed(2);
  console.log(
    `Warm start to the first 200: median ${seconds(times[2])} s, ${seconds(times[0])} to ${seconds(times[4])} s`,
  );
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
