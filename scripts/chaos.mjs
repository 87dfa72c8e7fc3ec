import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { withoutNodeEnv } from "./prepare.mjs";
import { runBin } from "./processes.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

/** Every fault at its full count, about ten minutes; `npm run chaos -- kill` runs only chaos/kill.chaos.ts. */
const only = process.argv[2] ?? "";
const { code } = await runBin(
  "vitest/vitest.mjs",
  ["run", "--config", "vitest.long.config.ts", "--reporter=verbose", `${only}.chaos.ts`],
  { env: { ...withoutNodeEnv(), CHAOS: "full" } },
);
process.exitCode = code;
