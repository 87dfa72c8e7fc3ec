import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openDatabase } from "./open";
import { listWorkshopsOf } from "./queries/workshops";
import { user } from "./schema/accounts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "touchstone-seed-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const seed = (...args: string[]) => {
  const command = ["--import", "tsx", "db/seed.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: "utf8",
    env: { NODE_ENV: "test", DATA_DIR: folder },
  });
  return { status, said: stdout + stderr };
};
const open = () => openDatabase({ file: join(folder, "touchstone.db") });

it("says that set-up comes first, and leaves nothing behind", () => {
  expect(seed()).toEqual({ status: 1, said: expect.stringContaining("set it up") });
  expect(readdirSync(folder)).toEqual([]);
}, 60_000);

it("creates the sample for whoever set the server up, unless a server is running", () => {
  const opened = open();
  const person = {
    id: "u1",
    name: "Mara",
    email: "mara@example.org",
    passwordHash: null,
    locale: "de",
    role: "admin",
  } as const;
  opened.db
    .insert(user)
    .values({ ...person, createdAt: 1 })
    .run();
  expect(seed()).toEqual({ status: 1, said: expect.stringContaining("already open in process") });
  opened.close();
  expect(seed("--user=nobody@example.org")).toMatchObject({ status: 1 });
  expect(seed("--locale=en")).toEqual({ status: 0, said: expect.stringContaining("mara@example.org") });
  const again = open();
  expect(listWorkshopsOf(again.db, "u1")).toMatchObject([
    { title: "Hotel Lindenhof: our moments of truth", phase: "closed" },
  ]);
  again.close();
}, 60_000);
