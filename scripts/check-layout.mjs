import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { isMain, report } from "./report.mjs";
import { listFiles } from "./tree.mjs";

const VAGUE = ["lib", "libs", "util", "utils", "helper", "helpers", "types", "hooks", "common", "shared", "misc"];
const NOT_IN_THE_GLOSSARY = ["board", "boards", "sticky", "stickies", "task", "tasks", "todo", "hotspot", "assignee"];
const MOST_LINES = 300;
const TEST = /[.](test|spec|testing|chaos|soak)[.]tsx?$/;
const CODE = /[.](ts|tsx|mjs)$/;
const SCHEMA = /[.]schema[.]ts$|^domain\/(records|commands\/schemas)[.]ts$/;
const DATA = /^(db\/migrations|content)\//;

/** The rules about where things lie and how long they are. */
export async function checkLayout() {
  const files = listFiles(["."]).filter((file) => CODE.test(file) && !file.endsWith(".d.ts"));
  return [
    {
      name: "layout: no vague folders",
      comment: "a folder is named after a room or a noun of the glossary; put the file beside what uses it",
      problems: files.filter((file) =>
        file
          .split("/")
          .slice(0, -1)
          .some((part) => VAGUE.includes(part)),
      ),
    },
    {
      name: "layout: no barrels",
      comment: "import the file itself; an index file hides who needs what",
      problems: files.filter((file) => /^index[.](ts|tsx|mjs)$/.test(basename(file))),
    },
    {
      name: "layout: glossary names",
      comment: `a file is named with glossary terms, never ${NOT_IN_THE_GLOSSARY.join(", ")}`,
      problems: files.filter((file) => wordsOf(file).some((word) => NOT_IN_THE_GLOSSARY.includes(word))),
    },
    {
      name: "layout: file length",
      comment: `at most ${MOST_LINES} lines (tests and data exempt): split it along its nouns`,
      problems: files.filter((file) => !TEST.test(file) && !DATA.test(file)).flatMap(tooLong),
    },
    {
      name: "layout: domain tests",
      comment: "every domain file that does something has its x.test.ts beside it",
      problems: await untested(files.filter((file) => file.startsWith("domain/"))),
    },
    {
      name: "layout: no server actions",
      comment: "a change is a command through tRPC (server/routers), never 'use server'",
      problems: files.filter(
        (file) => /^app\//.test(file) && /^\s*["']use server["']/m.test(readFileSync(file, "utf8")),
      ),
    },
  ];
}

const wordsOf = (file) => file.replace(CODE, "").split(/[/.\-_[\]()]+/);

function tooLong(file) {
  const lines = readFileSync(file, "utf8").split("\n").length - 1;
  return lines > MOST_LINES ? [`${file}: ${lines} lines`] : [];
}

async function untested(files) {
  const candidates = files.filter((file) => !TEST.test(file) && !SCHEMA.test(file));
  const alone = candidates.filter((file) => !existsSync(file.replace(/[.]ts$/, ".test.ts")));
  if (alone.length === 0) return [];
  const { transform } = await import("esbuild");
  const emitted = await Promise.all(
    alone.map(async (file) => [file, await transform(readFileSync(file), { loader: "ts" })]),
  );
  return emitted.filter(([, { code }]) => code.trim() !== "").map(([file]) => file);
}

if (isMain(import.meta.url)) report(await checkLayout());
