import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { listFiles } from "./tree.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Prints what the product promises, id by id, with the tests that carry the id in their title and what came of them at
 * the last `npm test`. It reports only: an id without a test is told, not punished.
 */
const TESTS = /[.](test|spec|chaos|soak)[.]tsx?$/;
/** A title that begins with ids, in whatever quotes. */
const TITLE = /["'`](?:\[[^\]\s]+\] ?)+/g;
const ID = /\[([TLFBXPSHC]\d+)\]/g;
const REPORTS = ["unit", "chaos", "e2e"].map((name) => `test-results/reports/${name}.json`);

const promises = readFileSync("docs/security/trust-ids.tsv", "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"));
const files = filesById();
const results = resultsById();
for (const [id, what, exempt] of promises)
  console.log([id.padEnd(4), verdict(id, exempt).padEnd(12), what, where(id)].join("  "));
const bare = promises.filter(([id, , exempt]) => !files.has(id) && !exempt).map(([id]) => id);
console.log(`\n${promises.length} ids, ${promises.filter(([id]) => files.has(id)).length} with a test.`);
if (bare.length > 0) console.log(`Without a test: ${bare.join(" ")}`);

function verdict(id, exempt) {
  if (!files.has(id)) return exempt ? `– (${exempt})` : "no test";
  const came = results.get(id);
  if (!came) return "not run";
  return came.has("failed") ? "FAILED" : came.has("passed") ? "passed" : "skipped";
}

function where(id) {
  const found = [...(files.get(id) ?? [])];
  return found.length === 0
    ? ""
    : `← ${found.slice(0, 3).join(", ")}${found.length > 3 ? ` and ${found.length - 3} more` : ""}`;
}

function filesById() {
  const found = new Map();
  for (const file of listFiles(["."]).filter((each) => TESTS.test(each)))
    for (const [title] of readFileSync(file, "utf8").matchAll(TITLE))
      for (const [, id] of title.matchAll(ID)) found.set(id, (found.get(id) ?? new Set()).add(file));
  return found;
}

function resultsById() {
  const found = new Map();
  for (const path of REPORTS.filter((each) => existsSync(each)))
    for (const [title, status] of outcomes(JSON.parse(readFileSync(path, "utf8"))))
      for (const [, id] of title.matchAll(ID)) found.set(id, (found.get(id) ?? new Set()).add(status));
  return found;
}

/** Vitest's report or Playwright's, as `[title with those above it, passed | failed | skipped]`. */
function* outcomes(report) {
  for (const { assertionResults } of report.testResults ?? [])
    for (const { fullName, status } of assertionResults) yield [fullName, status === "pending" ? "skipped" : status];
  for (const suite of report.suites ?? []) yield* outcomesBelow(suite, "");
}

function* outcomesBelow({ title, specs = [], suites = [] }, above) {
  for (const spec of specs) yield [`${above} ${title} ${spec.title}`, spec.ok ? "passed" : "failed"];
  for (const suite of suites) yield* outcomesBelow(suite, `${above} ${title}`);
}
