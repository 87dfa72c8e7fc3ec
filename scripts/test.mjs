import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "./chromium.mjs";
import { checkNode, install, withoutNodeEnv } from "./prepare.mjs";
import { run } from "./processes.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
checkNode();
const REPORTS = "test-results/reports";
const only = process.argv.find((arg) => arg.startsWith("--only="))?.slice("--only=".length);
const env = { ...withoutNodeEnv(), NEXT_TELEMETRY_DISABLED: "1" };
let interrupted = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => (interrupted = true));

/** Each stage gives what it counted; `group` is what `--only=` selects, `needs` the stage without which it cannot run. */
const STAGES = [
  { name: "check", group: "check", start: () => counted("check", checkReport, "scripts/check.mjs", []) },
  { name: "unit", group: "unit", start: unit },
  { name: "chaos", group: "chaos", start: chaos },
  { name: "build", group: "e2e", start: buildOnce },
  { name: "e2e", group: "e2e", needs: "build", start: endToEnd },
  {
    name: "bundle",
    group: "e2e",
    needs: "build",
    start: () => counted("bundle", checkReport, "scripts/check-bundle.mjs", []),
  },
  { name: "bench", group: "bench", start: () => counted("bench", checkReport, "scripts/bench.mjs", ["--quick"]) },
];

await install();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const results = new Map();
for (const stage of STAGES) {
  if (only && stage.group !== only) continue;
  results.set(stage.name, await runStage(stage));
}
const total = (kind) => [...results.values()].reduce((sum, result) => sum + result[kind], 0);
console.log(`${total("passed")} passed, ${total("failed")} failed`);
process.exitCode = total("failed") > 0 || results.size === 0 ? 1 : 0;

async function runStage({ name, needs, start }) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const held = interrupted || (needs && results.get(needs)?.failed);
  const result = held
    ? { passed: 0, failed: 1, note: interrupted ? "interrupted" : `not run: ${needs} failed` }
    : await start();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const verdict = result.failed ? "FAILED" : "ok";
  console.log(
    `── ${name}: ${verdict}, ${result.passed} of ${result.passed + result.failed} in ${seconds} s ${result.note ?? ""}`,
  );
  return result;
}

/** Runs a program that leaves a report; without a readable report, or failing in spite of a clean one, it counts as one failure. */
async function counted(name, read, script, args, extraEnv = {}) {
  const path = `${REPORTS}/${name}.json`;
  const { code } = await run(process.execPath, [script, ...args], { env: { ...env, REPORT: path, ...extraEnv } });
  if (!existsSync(path)) return { passed: 0, failed: 1, note: `(ended with code ${code} and left no report)` };
  const { passed, failed } = read(JSON.parse(readFileSync(path, "utf8")));
  if (code !== 0 && failed === 0) return { passed, failed: 1, note: `(ended with code ${code})` };
  return { passed, failed };
}

function checkReport(rules) {
  const failed = rules.filter((rule) => rule.problems.length > 0).length;
  return { passed: rules.length - failed, failed };
}

function unit() {
  const args = ["run", "--coverage", "--reporter=default", "--reporter=json", `--outputFile.json=${REPORTS}/unit.json`];
  return counted("unit", unitReport, "node_modules/vitest/vitest.mjs", args);
}

/** The quick form: fewer rounds, and not every fault. */
function chaos() {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORTS}/chaos.json`];
  const args = ["run", "--config", "vitest.long.config.ts", ...reporters, ".chaos.ts"];
  return counted("chaos", unitReport, "node_modules/vitest/vitest.mjs", args);
}

function unitReport(report) {
  const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

async function buildOnce() {
  const { code } = await run(process.execPath, ["scripts/start.mjs", "--build-only"], { env });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function endToEnd() {
  const path = await chromium();
  if (!path) return { passed: 0, failed: 1, note: "(no Chromium: install it or set CHROMIUM_PATH)" };
  const extraEnv = { CHROMIUM_PATH: path, PLAYWRIGHT_REPORT: `${REPORTS}/e2e.json` };
  return counted("e2e", endToEndReport, "node_modules/@playwright/test/cli.js", ["test"], extraEnv);
}

function endToEndReport({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
