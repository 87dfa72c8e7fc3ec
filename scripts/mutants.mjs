import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { withoutNodeEnv } from "./prepare.mjs";
import { run } from "./processes.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Breaks the product in one place at a time and expects the simulation to notice (docs/decisions/0010).
 * `npm run mutants -- budget` breaks only what has that word in its name.
 */
const MUTANTS = [
  {
    name: "silent cards are shown to all",
    file: "domain/view/visibility.ts",
    from: "card.displayOrder !== null && card.hiddenAt === null;",
    to: "card.hiddenAt === null;",
  },
  {
    name: "facilitators see every ballot",
    file: "domain/view/project.ts",
    from: "isOwn(viewer, participantId) || isEnteredByFacilitator(",
    to: 'isOwn(viewer, participantId) || viewer.surface === "cockpit" || isEnteredByFacilitator(',
  },
  {
    name: "everybody sees who has finished",
    file: "domain/view/project.ts",
    from: "...(isOwn(viewer, id) ? { done, mine: true } : {})",
    to: "done, ...(isOwn(viewer, id) ? { mine: true } : {})",
  },
  {
    name: "a median of one person's estimate",
    file: "domain/view/derived.ts",
    from: "values.length >= minRaters",
    to: "values.length >= 1",
  },
  {
    name: "nobody is told that something went",
    file: "domain/view/changes.ts",
    from: "else changes.del.push([kind, id]);",
    to: "",
  },
  {
    name: "a phase moves without fresh snapshots",
    file: "domain/commands/run.ts",
    from: "  tx.touchAll();\n",
    to: "",
  },
  {
    name: "a new card is not counted on the screens",
    file: "domain/commands/touchpoints.ts",
    from: '    updatedAt: tx.now,\n  });\n  tx.touch("cardCounts", "all");',
    to: "    updatedAt: tx.now,\n  });",
  },
  {
    name: "the budget of dots is not looked at",
    file: "domain/commands/dots.ts",
    from: "elsewhere + dots <= (dotBudget ?? 0)",
    to: "elsewhere <= (dotBudget ?? 0)",
  },
  {
    name: "a command sent twice is run twice",
    file: "db/journal/sqlite.ts",
    from: "erasedAnswer(state, entry) ?? this.#rows.versionOf(workshopId, actor.id, mid)",
    to: "erasedAnswer(state, entry)",
  },
  {
    name: "a command that changed nothing is run again",
    file: "db/journal/sqlite.ts",
    from: "this.#rows.settle(entry.workshopId, entry.actor.id, entry.mid);",
    to: "",
  },
  {
    name: "a server does not see what another wrote",
    file: "db/journal/sqlite.ts",
    from: "if (state && state.version === stored?.version && state.tag === stored.tag) return state;",
    to: "if (state && stored) return state;",
  },
  {
    name: "a page that comes back misses a phase move",
    file: "db/journal/live-cache.ts",
    from: 'if (touched === "*") return "*";',
    to: 'if (touched === "*") continue;',
  },
  {
    name: "only the first message of the bus counts",
    file: "server/live/hub.ts",
    from: "if (timing.timer) return;",
    to: "if (timing.timer || timing.lastFlush > 0) return;",
  },
  {
    name: "everybody hears of every command",
    file: "server/live/room.ts",
    from: "!shared.isEmpty || authors.has(identity)",
    to: "identity",
  },
  {
    name: "frames begin where others were, not where all are",
    file: "server/live/room.ts",
    from: "if (!shared.isEmpty) audience.sent = now;",
    to: "audience.sent = now;",
  },
  {
    name: "a frame does not say which commands it holds",
    file: "domain/replica.ts",
    from: "this.#dropDone(frame.done ?? []);",
    to: "",
  },
  {
    name: "a character cut in two is lost",
    file: "app/_live/stream.ts",
    from: "decoder.decode(value, { stream: true })",
    to: "decoder.decode(value)",
  },
  {
    name: "a reload forgets what waited",
    file: "app/_live/pending-store.ts",
    from: "stored.filter(isMutation).map(bare)",
    to: "[]",
  },
  {
    name: "a refused command stays on the page",
    file: "domain/replica.ts",
    from: 'if ("refused" in answer || answer.version === 0)',
    to: 'if ("version" in answer && answer.version === 0)',
  },
  {
    name: "mended: evidence stayed when its card was hidden",
    file: "domain/commands/touchpoints-hidden.ts",
    from: "  touchEvidenceOn(tx, id);\n",
    to: "",
    all: true,
  },
  {
    name: "mended: former owners were not told",
    file: "domain/draft.ts",
    from: "ownerOf(kind, record ?? undefined) ?? ownerOf(kind, before)",
    to: "ownerOf(kind, record ?? before)",
  },
  {
    name: "mended: a new action came without its estimates",
    file: "domain/commands/actions-shared.ts",
    from: '  tx.touch("estimateSummary", id);\n',
    to: "",
  },
  {
    name: "mended: evidence was shown by whose card it was on",
    file: "domain/view/visibility.ts",
    from: '!card || (isPublic(card) && !isBefore(state.workshop().phase, "collect"))',
    to: "!card || seesTouchpoint(state, viewer, card)",
  },
];

const copy = mkdtempSync(join(tmpdir(), "touchstone-mutants-"));
const wanted = process.argv[2] ?? "";
let survived = 0;
try {
  takeCopy();
  for (const mutant of MUTANTS.filter(({ name }) => name.includes(wanted))) {
    const caught = await tryOut(mutant);
    if (!caught) survived += 1;
    console.log(`${caught ? "caught  " : "SURVIVED"} ${mutant.name}${caught ? ` – ${caught}` : ""}`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
process.exitCode = survived > 0 ? 1 : 0;

function takeCopy() {
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  for (const file of files
    .split("\0")
    .filter((name) => /^(app|content|db|domain|server|simulation)\/|^[^/]+$/.test(name))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(file, join(copy, file));
  }
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
}

/** @returns what the simulation said first, or undefined if it noticed nothing */
async function tryOut({ file, from, to, all }) {
  const path = join(copy, file);
  const source = readFileSync(path, "utf8");
  if (!source.includes(from)) throw new Error(`${file} no longer holds: ${from}`);
  writeFileSync(path, all ? source.replaceAll(from, to) : source.replace(from, to));
  const args = [
    "node_modules/vitest/vitest.mjs",
    "run",
    "simulation/",
    "--exclude=simulation/fuzz.test.ts",
    "--bail=1",
    "--no-color",
  ];
  const { code, output } = await run(process.execPath, args, { cwd: copy, env: withoutNodeEnv(), capture: true });
  writeFileSync(path, source);
  if (code === 0) return undefined;
  const said = stripVTControlCharacters(output);
  const seed = /Error: (seed \d+)/.exec(said)?.[1] ?? "every seed";
  const fault = /^\s*\+ {3}"(.*)",?$/m.exec(said)?.[1] ?? /Error: .*/.exec(said)?.[0] ?? `code ${code}`;
  return `${seed}: ${fault.slice(0, 160)}`;
}
