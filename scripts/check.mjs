import { existsSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { checkLayout } from "./check-layout.mjs";
import { checkMessages } from "./check-messages.mjs";
import { runBin } from "./processes.mjs";
import { report } from "./report.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const quiet = { capture: true, env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" } };
const ROOMS = [
  "app",
  "bench",
  "chaos",
  "content",
  "db",
  "domain",
  "e2e",
  "proxy.ts",
  "scripts",
  "server",
  "simulation",
];

const UNUSED = {
  files: "a file nothing reaches: remove it, or name it as an entry in knip.json",
  dependencies: "a package nothing imports: remove it from package.json",
  devDependencies: "a development package nothing uses: remove it from package.json",
  unlisted: "a package imported but missing from package.json",
  binaries: "a program called but missing from package.json",
  unresolved: "an import that leads nowhere",
  exports: "an export nobody imports: drop the keyword or the code",
  types: "an exported type nobody imports: drop the keyword or the type",
  duplicates: "the same thing exported under two names",
};

const results = await Promise.all([types(), biome(), directions(), unused(), checkLayout(), checkMessages()]);
report(results.flat());

async function types() {
  // Routes that development once knew may be gone by now.
  rmSync(".next/dev/types", { recursive: true, force: true });
  if (existsSync("app")) {
    const typegen = await runBin("next/dist/bin/next", ["typegen"], quiet);
    if (typegen.code !== 0) return rule("types", "next typegen fails", [typegen.output.trim()]);
  }
  const { code, output } = await runBin("typescript/bin/tsc", ["--noEmit", "--pretty", "false"], quiet);
  return rule("types", "every file type-checks (tsc --noEmit)", code === 0 ? [] : lines(output));
}

async function biome() {
  const args = ["check", "--error-on-warnings", "--max-diagnostics=200", "--reporter=concise", "--colors=off"];
  const { code, output } = await runBin("@biomejs/biome/bin/biome", args, quiet);
  const comment = "Biome, form and habits; most of it is repaired by: npx biome check --write <file>";
  return rule("biome", comment, code === 0 ? [] : lines(output).filter((line) => /^[×!i] /.test(line)));
}

async function directions() {
  const args = [
    "--config",
    ".dependency-cruiser.mjs",
    "--output-type",
    "json",
    ...ROOMS.filter((room) => existsSync(room)),
  ];
  const { output } = await runBin("dependency-cruiser/bin/dependency-cruise.mjs", args, quiet);
  const graph = parsed(output);
  if (!graph) return rule("imports", "dependency-cruiser could not read the tree", [output.trim()]);
  const found = graph.summary.violations;
  return graph.summary.ruleSetUsed.forbidden.map(({ name, comment }) => ({
    name: `imports: ${name}`,
    comment,
    problems: found.filter((violation) => violation.rule.name === name).map(pathOf),
  }));
}

function pathOf({ from, to, cycle }) {
  return cycle ? [from, ...cycle.map((step) => step.name ?? step)].join(" → ") : `${from} → ${to}`;
}

async function unused() {
  const { output } = await runBin("knip/bin/knip.js", ["--no-progress", "--reporter", "json"], quiet);
  const graph = parsed(output);
  if (!graph) return rule("unused", "knip could not read the tree", [output.trim()]);
  return Object.entries(UNUSED).map(([kind, comment]) => ({
    name: `unused: ${kind}`,
    comment,
    problems: graph.issues.flatMap((issue) => (issue[kind] ?? []).map((entry) => unusedAt(issue.file, kind, entry))),
  }));
}

function unusedAt(file, kind, entry) {
  if (kind === "files") return file;
  const names = Array.isArray(entry) ? entry.map(({ name }) => name).join(" = ") : entry.name;
  return `${file}${entry.line ? `:${entry.line}` : ""} ${names}`;
}

function parsed(output) {
  try {
    return JSON.parse(output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1));
  } catch {
    return null;
  }
}

function rule(name, comment, problems) {
  return [{ name, comment, problems }];
}

function lines(output) {
  return output.split("\n").filter((line) => line.trim() !== "");
}
