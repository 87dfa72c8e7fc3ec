import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, checkNode, install } from "./prepare.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
checkNode();
await install();
await build();
if (!process.argv.includes("--build-only")) {
  process.env.NODE_ENV = "production";
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  stopWithNpm();
  // In this very process, so that signals and the exit code need nobody to pass them on and no child can be orphaned.
  await import(pathToFileURL("dist/main.js").href);
}

/** A SIGTERM or SIGKILL to `npm start` ends npm, not what it started: whoever loses its npm stops as if asked to. */
function stopWithNpm() {
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
