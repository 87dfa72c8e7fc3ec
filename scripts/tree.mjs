import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Made by programs or by running the product, at the root. */
const NEVER_ENTERED = new Set([
  "node_modules",
  ".git",
  ".next",
  "dist",
  "coverage",
  "data",
  "test-results",
  "bench/results",
]);

/** All files below the given paths, sorted, as paths with `/`; a path that is missing counts as empty. */
export function listFiles(paths, root = process.cwd()) {
  return paths.flatMap((path) => filesBelow(root, path)).sort();
}

function filesBelow(root, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    const below = path === "." ? entry.name : `${path}/${entry.name}`;
    if (NEVER_ENTERED.has(below)) return [];
    if (entry.isDirectory()) return filesBelow(root, below);
    return entry.isFile() ? [below] : [];
  });
}

/** One hash over names and contents, so that it says the same on every machine. */
export function hashFiles(files) {
  const hash = createHash("sha256");
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
