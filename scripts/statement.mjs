import { existsSync, readFileSync, writeFileSync } from "node:fs";

/**
 * Takes over what the tests of the last `npm run e2e` found on the pages into the statement on accessibility.
 * The tests leave one file each: how many pages, views and findings there were.
 */
const PARTS = ["pages", "first", "second"].map((part) => `test-results/accessibility-${part}.json`);
const STATEMENT = "content/data/accessibility-checks.json";

const missing = PARTS.filter((part) => !existsSync(part));
if (missing.length > 0) throw new Error(`Not tested yet: ${missing.join(", ")}`);
const parts = PARTS.map((part) => JSON.parse(readFileSync(part, "utf8")));
const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
const checked = { on: parts.map(({ on }) => on).sort()[0], looks: sum("looks"), findings: sum("findings") };
writeFileSync(STATEMENT, `${JSON.stringify({ schemaVersion: 1, ...checked }, null, 2)}\n`);
console.log(checked);
