import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { run, runBin } from "./processes.mjs";
import { hashFiles, listFiles } from "./tree.mjs";

const INSTALL_STAMP = "node_modules/.cache/touchstone/install.json";
const BUILD_STAMP = "dist/build.json";
const TEST = /[.](test|soak)[.]tsx?$/;
const SOURCES = [
  "app",
  "content",
  "db",
  "domain",
  "messages",
  "public",
  "server",
  "proxy.ts",
  "next.config.mjs",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
  "scripts/prepare.mjs",
];
const BUNDLES = {
  main: "server/main.ts",
  "resample-worker": "server/jobs/resample-worker.ts",
  backup: "server/backup.ts",
  restore: "server/restore.ts",
};

/** Ends the process with a sentence unless this Node can run the product. */
export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Touchstone needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs the packages when the lockfile or the Node they were built for has changed. */
export async function install() {
  const wanted = { lockfile: hashFiles(["package.json", "package-lock.json"]), abi: process.versions.modules };
  const present = readStamp(INSTALL_STAMP);
  if (present?.lockfile === wanted.lockfile && present.abi === wanted.abi) return;
  const env = withoutNodeEnv();
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  console.log("Installing packages (two to three minutes the first time) …");
  await must(run(npm, ["install", "--include=dev", "--no-audit", "--no-fund"], { env }), "npm install");
  if (present && present.abi !== wanted.abi)
    await must(run(npm, ["rebuild", "better-sqlite3"], { env }), "npm rebuild");
  writeStamp(INSTALL_STAMP, wanted);
}

/** Builds pages and front door when the sources have changed since the last complete build. */
export async function build() {
  const sources = hashFiles(listFiles(SOURCES).filter((file) => !TEST.test(file)));
  const complete = existsSync(".next/BUILD_ID") && existsSync("dist/main.js");
  if (complete && readStamp(BUILD_STAMP)?.sources === sources) return;
  console.log("Building …");
  rmSync(BUILD_STAMP, { force: true });
  // Types left over from development describe routes that may be gone and would fail the build.
  rmSync(".next/dev", { recursive: true, force: true });
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await must(runBin("next/dist/bin/next", ["build"], { env }), "next build");
  await bundleServer();
  writeStamp(BUILD_STAMP, { sources });
}

async function bundleServer() {
  const esbuild = await import("esbuild");
  rmSync("dist", { recursive: true, force: true });
  await esbuild.build({
    entryPoints: Object.fromEntries(Object.entries(BUNDLES).filter(([, source]) => existsSync(source))),
    outdir: "dist",
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    sourcemap: "linked",
    logLevel: "warning",
  });
  await esbuild.stop();
}

/** A production NODE_ENV would leave out what the build needs. */
export function withoutNodeEnv() {
  const { NODE_ENV: _, ...env } = process.env;
  return env;
}

async function must(running, what) {
  const { code } = await running;
  if (code === 0) return;
  console.error(`${what} ended with code ${code}.`);
  process.exit(code);
}

function readStamp(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

function writeStamp(path, stamp) {
  mkdirSync(path.slice(0, path.lastIndexOf("/")), { recursive: true });
  writeFileSync(path, `${JSON.stringify(stamp)}\n`);
}
