import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Runs the built product on 127.0.0.1 with data of its own, and ends that very process afterwards.
 * @param {(product: { url: string, token: string }) => Promise<void>} use gets the address and the token for setting up
 * @param {Record<string, string>} more settings of this run
 */
export async function withProduct(use, more = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), "touchstone-pictures-"));
  const settings = { NODE_ENV: "production", HOST: "127.0.0.1", PORT: "0", DATA_DIR: dataDir, LOG_LEVEL: "error" };
  const env = { ...process.env, ...settings, ...more };
  const child = spawn(process.execPath, ["dist/main.js"], { env, stdio: ["ignore", "pipe", "inherit"] });
  try {
    await use(await ready(child));
  } finally {
    if (child.exitCode === null) {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    }
    await rm(dataDir, { recursive: true, force: true });
  }
}

function ready(child) {
  let output = "";
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the product ended with ${code}`)));
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const url = /is ready at (\S+)/.exec(output)?.[1];
      const token = /\/setup#(\S+)/.exec(output)?.[1];
      if (url && token) resolve({ url, token });
    });
  });
}
