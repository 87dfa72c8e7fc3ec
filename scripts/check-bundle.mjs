import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { isMain, report } from "./report.mjs";

const STATS = ".next/diagnostics/route-bundle-stats.json";
/** What every page carries anyway: the framework and the root layout. */
const BARE = "/_not-found";
/** In kB (1000 bytes) gzip: `total` is everything the page's HTML asks for first, `own` what it adds to a bare page. */
const LIMITS = {
  "/j/[code]": { total: 195, own: 60 },
  "/p/[id]": { total: 195, own: 60 },
  "/screen/[id]": { own: 60 },
  "/s/[id]": { own: 120 },
  "/w/[id]/plan": { own: 120 },
  "/w/[id]/run": { own: 180 },
};
const PHONE = ["/j/[code]", "/p/[id]"];

/** First-load JavaScript per route, as the build lists it; the same scripts stand in the HTML of the page. */
export function checkBundle() {
  if (!existsSync(STATS)) return [{ name: "bundle", comment: "needs a build: npm run build", problems: [STATS] }];
  const routes = JSON.parse(readFileSync(STATS, "utf8"));
  const chunksOf = new Map(routes.map(({ route, firstLoadChunkPaths }) => [route, firstLoadChunkPaths]));
  const bare = new Set(chunksOf.get(BARE) ?? []);
  const sizes = [...chunksOf].map(([route, chunks]) => ({
    route,
    total: kilobytes(chunks),
    own: kilobytes(chunks.filter((chunk) => !bare.has(chunk))),
  }));
  print(sizes);
  return [...sizes.flatMap(withinLimits), ...PHONE.map(withoutZod(chunksOf))];
}

const gzipped = new Map();
function kilobytes(chunks) {
  const bytes = chunks.map((chunk) => {
    if (!gzipped.has(chunk)) gzipped.set(chunk, gzipSync(readFileSync(chunk)).length);
    return gzipped.get(chunk);
  });
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}

function print(sizes) {
  console.log("  first-load JavaScript, kB gzip          total     own");
  for (const { route, total, own } of sizes.toSorted((a, b) => b.total - a.total)) {
    console.log(`  ${route.padEnd(36)} ${total.toFixed(1).padStart(8)} ${own.toFixed(1).padStart(7)}`);
  }
}

function withinLimits({ route, ...size }) {
  return Object.entries(LIMITS[route] ?? {}).map(([kind, limit]) => ({
    name: `bundle: ${route} ${kind} ≤ ${limit} kB`,
    comment: "load what is not needed at first sight with next/dynamic, or render it on the server",
    problems: size[kind] > limit ? [`${size[kind].toFixed(1)} kB`] : [],
  }));
}

const withoutZod = (chunksOf) => (route) => ({
  name: `bundle: ${route} without zod`,
  comment: "parsing happens on the server: import the type only",
  problems: chunksOf.get(route)?.filter((chunk) => readFileSync(chunk, "utf8").includes("ZodError")) ?? [`no ${route}`],
});

if (isMain(import.meta.url)) report(checkBundle());
