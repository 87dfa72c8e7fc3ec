import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

describe("settings", () => {
  it("stand in .env.example, each of them and no other", () => {
    const known = [...readFileSync("server/env.ts", "utf8").matchAll(/^ {4}([A-Z][A-Z_]+):/gm)].map(([, name]) => name);
    const shown = [...readFileSync(".env.example", "utf8").matchAll(/^# ([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);
    expect(known.length).toBeGreaterThan(0);
    expect(shown.sort()).toEqual(known.filter((name) => name !== "NODE_ENV").sort());
  });
});
