import { expect, it } from "vitest";
import { KINDS } from "../kinds";
import { DERIVED_KINDS } from "./rule";

it("keeps derived kinds apart from the kinds of records, since both share one wire", () => {
  for (const kind of DERIVED_KINDS) expect(KINDS as readonly string[]).not.toContain(kind);
  expect(new Set(DERIVED_KINDS).size).toBe(DERIVED_KINDS.length);
});
