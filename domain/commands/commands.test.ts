import { describe, expect, it } from "vitest";
import { z } from "zod";
import { COMMANDS, commandNamed } from "./commands";
import { SCHEMAS } from "./schemas";

describe("the registry", () => {
  it("has a schema for every command and a command for every schema", () => {
    expect(Object.keys(SCHEMAS).toSorted()).toEqual(Object.keys(COMMANDS).toSorted());
  });

  it("finds commands by their own names only", () => {
    expect(commandNamed("dots.set")).toBe(COMMANDS["dots.set"]);
    for (const name of ["", "dots", "__proto__", "toString", "constructor"]) expect(commandNamed(name)).toBeUndefined();
  });

  it("names commands by noun and verb, and lets somebody call each", () => {
    for (const [name, { by }] of Object.entries(COMMANDS)) {
      expect(name).toMatch(/^[a-z][A-Za-z]+\.[a-z][A-Za-z]+$/);
      expect(by.length, name).toBeGreaterThan(0);
    }
  });

  it("takes no unknown key in any command's arguments", () => {
    for (const [name, schema] of Object.entries(SCHEMAS)) {
      if (!(schema instanceof z.ZodObject)) continue;
      const { success, error } = schema.safeParse({ participantOfSomebodyElse: 1 });
      expect(success, name).toBe(false);
      expect(
        error?.issues.some(({ code }) => code === "unrecognized_keys"),
        name,
      ).toBe(true);
    }
  });
});
