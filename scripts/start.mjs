import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, checkNode, install } from "./prepare.mjs";
import { readSettings, stopWithNpm } from "./serving.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
checkNode();
await install();
await build();
if (!process.argv.includes("--build-only")) {
  process.env.NODE_ENV = "production";
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  readSettings();
  stopWithNpm();
  // In this very process, so that signals and the exit code need nobody to pass them on and no child can be orphaned.
  await import(pathToFileURL("dist/main.js").href);
}
