import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface LockEntry {
  version: string;
  integrity?: string;
  resolved?: string;
  license?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}
interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  engines: Record<string, string>;
  scripts: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const manifest: Manifest = json("package.json");
const lock: { lockfileVersion: number; packages: Record<string, LockEntry & Partial<Manifest>> } =
  json("package-lock.json");
const { "": root, ...installed } = lock.packages;
const direct = { ...manifest.dependencies, ...manifest.devDependencies };
const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
const versionsOf = (name: string) =>
  Object.entries(installed)
    .filter(([path]) => nameOf(path) === name)
    .map(([, entry]) => entry.version);

const record = readFileSync("docs/decisions/0007-dependencies.md", "utf8");
const listedUnder = (...headings: string[]) =>
  record
    .split(/^## /m)
    .filter((section) => headings.some((heading) => section.startsWith(heading)))
    .flatMap((section) => [...section.matchAll(/^\| `([^`]+)` \| \S/gm)].map(([, name]) => name));

describe("lockfile", () => {
  it("[T23] [C1] is version 3, names no host, and pins every package by its content", () => {
    expect(lock.lockfileVersion).toBe(3);
    const packages = Object.entries(installed).filter(([, entry]) => !entry.link);
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, entry]) => !/^sha512-/.test(entry.integrity ?? "")).map(([path]) => path)).toEqual([]);
    expect(packages.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([]);
  });

  it("[T23] [C1] agrees with package.json", () => {
    expect(root?.dependencies).toEqual(manifest.dependencies);
    expect(root?.devDependencies).toEqual(manifest.devDependencies);
    for (const [name, version] of Object.entries(direct)) {
      expect(installed[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  it("[T23] [C1] comes from exact versions and a named Node", () => {
    for (const [name, version] of Object.entries(direct)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(manifest.engines.node).toBe(">=20.19.0");
    const npmrc = readFileSync(".npmrc", "utf8").split("\n");
    expect(npmrc).toContain("engine-strict=true");
    expect(npmrc).toContain("omit-lockfile-registry-resolved=true");
  });
});

describe("floors", () => {
  const FLOORS: Record<string, string> = {
    next: "16.3.3",
    react: "19.2.8",
    "react-dom": "19.2.8",
    "@trpc/server": "11.8.0",
    "@trpc/client": "11.8.0",
    "next-auth": "4.24.15",
    nodemailer: "9.1.1",
  };
  const isAtLeast = (version: string, floor: string) =>
    version.localeCompare(floor, "en", { numeric: true, sensitivity: "base" }) >= 0;

  it.each(Object.entries(FLOORS))("[C2] %s is at least %s, in one version", (name, floor) => {
    const versions = versionsOf(name);
    if (name in direct) expect(versions).toHaveLength(1);
    for (const version of versions) expect(isAtLeast(version, floor), `${name} ${version}`).toBe(true);
  });

  it("[T23] [C2] all parts of tRPC have the same version", () => {
    const parts = Object.keys(installed).filter((path) => path.startsWith("node_modules/@trpc/"));
    expect(new Set(parts.flatMap((path) => installed[path]?.version ?? [])).size).toBe(1);
  });

  it("[T23] [C2] better-sqlite3 stays at 12.11.1 while Node 20 is supported", () => {
    expect(versionsOf("better-sqlite3")).toEqual(["12.11.1"]);
  });
});

describe("what we take in", () => {
  it("[T23] [C3] packages with install scripts are those we wrote down", () => {
    const withScripts = Object.entries(installed).filter(([, entry]) => entry.hasInstallScript);
    const known = listedUnder("Packages with install scripts");
    expect(withScripts.map(([path]) => nameOf(path)).filter((name) => !known.includes(name))).toEqual([]);
  });

  it("[T23] [C3] only what we cannot do without may run its script where npm asks for leave", () => {
    expect(manifest.allowScripts).toEqual({ "better-sqlite3": true, esbuild: true });
  });

  it("[T23] [C4] every direct dependency has its line of reason, and no line outlives its package", () => {
    expect(listedUnder("In the product").sort()).toEqual(Object.keys(manifest.dependencies).sort());
    expect(listedUnder("For building").sort()).toEqual(Object.keys(manifest.devDependencies).sort());
  });

  it("[T23] [C4] every licence is one of those we accept", () => {
    const accepted =
      /Accepted: (.*?)\. Anything/
        .exec(record)?.[1]
        ?.replace(/\s*\([^)]*\)/g, "")
        .split(/,\s*/) ?? [];
    expect(accepted).toContain("MIT");
    const isAccepted = (license: string) =>
      license
        .replace(/[()]/g, "")
        .split(" AND ")
        .every((part) => part.split(" OR ").some((choice) => accepted.includes(choice)));
    const refused = Object.entries(installed).filter(([, { license }]) => !isAccepted(license ?? "none"));
    expect(refused.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it("[T23] [C5] our own package runs nothing at install", () => {
    const hooks = ["preinstall", "install", "postinstall", "prepare", "prepublish"];
    expect(Object.keys(manifest.scripts).filter((script) => hooks.includes(script))).toEqual([]);
  });

  it("[T23] [C6] yields a bill of materials", () => {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const args = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--omit", "dev"];
    const bill = JSON.parse(execFileSync(npm, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
    const names = bill.components.map((part: { name: string; group?: string }) => part.name);
    expect(names).toContain("better-sqlite3");
  });
});

describe("secrets", () => {
  const SHAPES = [
    "AKIA[0-9A-Z]{16}",
    "-----BEGIN [A-Z ]*PRIVATE KEY-----",
    "gh[pousr]_[A-Za-z0-9]{36}",
    "github_pat_[A-Za-z0-9_]{40}",
    "xox[abprs]-[A-Za-z0-9-]{10}",
    "npm_[A-Za-z0-9]{36}",
    "sk-[A-Za-z0-9_-]{32}",
    "eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}",
  ].join("|");
  const git = (...args: string[]) =>
    execFileSync("git", args, { encoding: "utf8", maxBuffer: 512 * 1024 * 1024, stdio: ["ignore", "pipe", "ignore"] });

  it.skipIf(!existsSync(".git"))("[C5] none in any version of any file", () => {
    const suspects = git("log", "--all", "--oneline", "-E", `-G${SHAPES}`, "--", ".", ":!scripts/supply-chain.test.ts");
    expect(suspects).toBe("");
  });

  it.skipIf(!existsSync(".git"))("[C5] no secret file is tracked", () => {
    const tracked = git("ls-files").split("\n");
    expect(tracked.filter((file) => /(^|\/)[.]env($|[.](?!example))|[.](pem|key|p12|db|sqlite)$/.test(file))).toEqual(
      [],
    );
  });
});

describe("container", () => {
  const dockerfile = readFileSync("Dockerfile", "utf8");
  const lastStage = dockerfile.slice(dockerfile.lastIndexOf("\nFROM "));

  it("[C8] runs as somebody without rights, directly as node, and tells when it is ready", () => {
    expect(lastStage).toMatch(/^USER (?!root)\w+$/m);
    expect(lastStage).toMatch(/^CMD \["node", ?"dist\/main\.js"\]$/m);
    expect(lastStage).toMatch(/^HEALTHCHECK [\s\S]*\/api\/health\/ready/m);
    expect(lastStage).toMatch(/^VOLUME \/data$/m);
  });

  it("[C8] never copies secrets or data into the image", () => {
    const ignored = readFileSync(".dockerignore", "utf8").split("\n");
    for (const path of [".env*", "data", ".git", "node_modules"]) expect(ignored).toContain(path);
  });
});
