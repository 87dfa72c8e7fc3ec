import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build, checkNode, install } from "./prepare.mjs";
import { run } from "./processes.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
checkNode();
await install();
await build();
const { code } = await run(process.execPath, ["--import", "tsx", "bench/main.ts", ...process.argv.slice(2)]);
process.exitCode = code;
