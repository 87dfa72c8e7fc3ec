import { spawn } from "node:child_process";
import { constants } from "node:os";

const PASSED_ON = ["SIGTERM", "SIGINT", "SIGHUP"];

/**
 * Runs a program to its end, passes signals on to it and never leaves it behind.
 * @returns {Promise<{ code: number, output: string }>} `code` as a shell would give it; `output` only with `capture`
 */
export function run(command, args, { env = process.env, cwd = process.cwd(), capture = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, cwd, stdio: capture ? ["ignore", "pipe", "pipe"] : "inherit" });
    const chunks = [];
    child.stdout?.on("data", (chunk) => chunks.push(chunk));
    child.stderr?.on("data", (chunk) => chunks.push(chunk));
    const passOn = PASSED_ON.map((signal) => [signal, () => child.kill(signal)]);
    for (const [signal, listener] of passOn) process.on(signal, listener);
    const settle = (code, note = "") => {
      for (const [signal, listener] of passOn) process.off(signal, listener);
      resolve({ code, output: Buffer.concat(chunks).toString("utf8") + note });
    };
    child.on("error", (error) => settle(127, `${command}: ${error.message}`));
    child.on("close", (code, signal) => settle(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** The program of an installed package, run by this Node: `bin("next/dist/bin/next", "build")`. */
export const runBin = (path, args, options) => run(process.execPath, [`node_modules/${path}`, ...args], options);
