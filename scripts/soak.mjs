import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { withoutNodeEnv } from "./prepare.mjs";
import { runBin } from "./processes.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * What takes too long for every change: each `*.soak.ts`, one after the other.
 * `npm run soak -- --minutes=10 --seeds=500 --only=memory`; a soak reads its share from SOAK_MINUTES and SOAK_SEEDS.
 */
const option = (name, fallback) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? fallback;
const env = {
  ...withoutNodeEnv(),
  SOAK_MINUTES: option("minutes", "30"),
  SOAK_SEEDS: option("seeds", "5000"),
};
const only = option("only", "");
const { code } = await runBin(
  "vitest/vitest.mjs",
  ["run", "--config", "vitest.long.config.ts", "--reporter=verbose", `${only}.soak.ts`],
  { env },
);
process.exitCode = code;
