import { existsSync, readFileSync } from "node:fs";

/** Takes settings from .env where there is one; what the environment says already stays as it is. */
export function readSettings() {
  if (existsSync(".env")) process.loadEnvFile(".env");
}

/** A SIGTERM or SIGKILL to `npm start` ends npm, not what it started: whoever loses its npm stops as if asked to. */
export function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const first = lineage();
  setInterval(() => {
    if (lineage() !== first) process.kill(process.pid, "SIGTERM");
  }, 500).unref();
}

/** The parent, and where that is only a shell in between (seen on Linux), the parent above it. */
function lineage() {
  try {
    const [, name, above] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${process.ppid}/stat`, "utf8"));
    return name.endsWith("sh") ? `${process.ppid} ${above}` : `${process.ppid}`;
  } catch {
    return `${process.ppid}`;
  }
}
