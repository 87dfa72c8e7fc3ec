import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

const HERE = process.cwd();
const trees: string[] = [];

/** A small tree in a folder of its own. */
function tree(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "touchstone-checks-"));
  trees.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

afterEach(() => {
  for (const root of trees.splice(0)) rmSync(root, { recursive: true, force: true });
});

/** What a check finds wrong in a tree, by rule. */
function broken(check: string, root: string): Record<string, string[]> {
  const report = join(root, "report.json");
  const { status } = spawnSync(process.execPath, [join(HERE, "scripts", check)], {
    cwd: root,
    env: { ...process.env, REPORT: report },
  });
  const rules: { name: string; problems: string[] }[] = JSON.parse(readFileSync(report, "utf8"));
  const found = rules.filter(({ problems }) => problems.length > 0).map(({ name, problems }) => [name, problems]);
  expect(status).toBe(found.length > 0 ? 1 : 0);
  return Object.fromEntries(found);
}

describe("layout", () => {
  it("finds nothing wrong in a tree that keeps the rules", () => {
    const root = tree({
      "domain/dots.ts": "export const most = 5;",
      "domain/dots.test.ts": "",
      "domain/state.ts": 'import type { Dots } from "./dots";\nexport interface State { dots: Dots }',
      "domain/dots.schema.ts": "export const schema = 1;",
      "content/cards.ts": "x\n".repeat(400),
      "app/page.tsx": "export default function Page() { return null; }",
    });
    expect(broken("check-layout.mjs", root)).toEqual({});
  });

  it("names each file that breaks a rule", () => {
    const root = tree({
      "server/utils/dates.ts": "",
      "domain/index.ts": "",
      "app/_features/task-list.tsx": "",
      "db/long.ts": "x\n".repeat(301),
      "domain/votes.ts": "export const votes = 1;",
      "app/save.ts": '"use server";\nexport async function save() {}',
    });
    expect(broken("check-layout.mjs", root)).toEqual({
      "layout: no vague folders": ["server/utils/dates.ts"],
      "layout: no barrels": ["domain/index.ts"],
      "layout: glossary names": ["app/_features/task-list.tsx"],
      "layout: file length": ["db/long.ts: 301 lines"],
      "layout: domain tests": ["domain/votes.ts"],
      "layout: no server actions": ["app/save.ts"],
    });
  });
});

describe("messages", () => {
  const ERRORS = "export const REFUSALS = {\n  forbidden: 403,\n  over_budget: 409,\n} as const;";
  const messages = (en: object, de: object) =>
    tree({
      "domain/errors.ts": ERRORS,
      "messages/en.json": JSON.stringify(en),
      "messages/de.json": JSON.stringify(de),
    });
  const REFUSED = { refusals: { forbidden: "Not allowed.", over_budget: "No dots left." } };
  const ABGELEHNT = { refusals: { forbidden: "Nicht erlaubt.", over_budget: "Keine Punkte übrig." } };

  it("accepts two languages that say the same", () => {
    const root = messages(
      { ...REFUSED, left: "{dots, plural, one {# dot} other {<b>#</b> dots}} left, it's {name}" },
      { ...ABGELEHNT, left: "Noch {dots, plural, one {# Punkt} other {<b>#</b> Punkte}}, {name}" },
    );
    expect(broken("check-messages.mjs", root)).toEqual({});
  });

  it("names each text that breaks a rule", () => {
    const root = messages(
      {
        refusals: { forbidden: "Not allowed." },
        a: "{n} dots",
        b: "New board",
        c: "Done!",
        d: "Save",
        e: "{n, plural, one {#}}",
      },
      { ...ABGELEHNT, a: "{m} Punkte", b: "Neu", c: "Fertig 🎉", d: "Speichern Sie", e: "{n, plural, one {#}}", f: "" },
    );
    expect(broken("check-messages.mjs", root)).toEqual({
      "messages: same keys": ["en lacks refusals.over_budget", "en lacks f"],
      "messages: same arguments": ["a: en has (n), de has (m)", "e: a plural or select without other"],
      "messages: every refusal": ["en refusals.over_budget"],
      "messages: nothing empty": ["de f: "],
      "messages: glossary words": ["en b: New board"],
      "messages: calm": ["en c: Done!", "de c: Fertig 🎉"],
      "messages: no Sie, no du": ["de d: Speichern Sie"],
    });
  });
});

describe("imports", () => {
  const OFFENCES: Record<string, [file: string, content: string]> = {
    "no-cycles": ["domain/a.ts", 'import { b } from "./b"; export const a = () => b;'],
    "domain-stays-pure": ["domain/clock.ts", 'import "node:fs";'],
    "zod-only-in-schemas": ["domain/rule.ts", 'import { z } from "zod"; z.string();'],
    "content-is-data": ["content/cards.ts", 'import "@/server/runtime";'],
    "db-below-server": ["db/queries/users.ts", 'import "@/server/runtime";'],
    "server-below-app": ["server/page.ts", 'import "@/app/_ui/button";'],
    "server-without-react": ["server/render.ts", 'import { useState } from "react"; useState(1);'],
    "routers-without-drizzle": ["server/routers/teams.ts", 'import { eq } from "drizzle-orm"; eq;'],
    "app-never-opens-the-database": ["app/teams/page.tsx", 'import "@/db/queries/users";'],
    "client-takes-only-types-from-server": [
      "app/_live/client.ts",
      'import { runtime } from "@/server/runtime"; runtime;',
    ],
    "pages-take-loaders-runtime-auth": ["app/page.tsx", 'import "@/server/routers/teams";'],
    "no-schema-on-phones": ["app/_features/dots/form.tsx", 'import { z } from "zod"; z.string();'],
    "features-stand-alone": ["app/_features/ideas/list.tsx", 'import "../dots/form";'],
    "ui-knows-no-domain": ["app/_ui/button.tsx", 'import "@/domain/b";'],
    "live-below-features": ["app/_live/screen.ts", 'import "@/app/_features/dots/form";'],
    "components-below-pages": ["app/_features/dots/back.tsx", 'import "@/app/page";'],
    "journeys-know-only-the-screen": ["e2e/vote.spec.ts", 'import "@/domain/b";'],
    "bench-stays-outside": ["bench/measure.ts", 'import "@/server/runtime";'],
    "product-without-tests-and-tools": ["server/tool.ts", 'import "@/scripts/tool";'],
    "no-dev-dependencies-in-the-product": ["server/check.ts", 'import fc from "fast-check"; fc;'],
    "every-import-resolves": ["server/lost.ts", 'import "@/server/nowhere";'],
  };

  it("finds an offence against every rule, and allows what only names a type", () => {
    const root = tree({
      "package.json": readFileSync("package.json", "utf8"),
      "tsconfig.json": readFileSync("tsconfig.json", "utf8"),
      ".dependency-cruiser.mjs": readFileSync(".dependency-cruiser.mjs", "utf8"),
      "domain/b.ts": 'import { a } from "./a"; export const b = () => a;',
      "server/runtime.ts": "export const runtime = () => 1; export type Runtime = number;",
      "scripts/tool.ts": "export const tool = 1;",
      "app/_live/types-only.ts": 'import type { Runtime } from "@/server/runtime"; export type Mine = Runtime;',
      "bench/types-only.ts": 'import type { Runtime } from "@/server/runtime"; export type Mine = Runtime;',
      ...Object.fromEntries(Object.values(OFFENCES)),
    });
    symlinkSync(join(HERE, "node_modules"), join(root, "node_modules"));
    const cruiser = join(HERE, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const rooms = ["app", "bench", "content", "db", "domain", "e2e", "scripts", "server"];
    const { stdout } = spawnSync(
      process.execPath,
      [cruiser, "--config", ".dependency-cruiser.mjs", "--output-type", "json", ...rooms],
      { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
    );
    const { violations, ruleSetUsed } = JSON.parse(stdout).summary;
    const offenders = (name: string) =>
      violations.filter((v: { rule: { name: string } }) => v.rule.name === name).map((v: { from: string }) => v.from);
    expect(ruleSetUsed.forbidden.map((rule: { name: string }) => rule.name).sort()).toEqual(
      Object.keys(OFFENCES).sort(),
    );
    for (const [name, [file]] of Object.entries(OFFENCES)) expect(offenders(name), name).toContain(file);
    expect(violations.filter((v: { from: string }) => v.from.endsWith("/types-only.ts"))).toEqual([]);
  });
});
