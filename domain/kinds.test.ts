import { expect, it } from "vitest";
import { KINDS } from "./kinds";
import { RECORDS } from "./records";

it("lists every kind of record exactly once, so that a snapshot misses none", () => {
  expect([...KINDS].toSorted()).toEqual(Object.keys(RECORDS).toSorted());
  expect(KINDS[0]).toBe("workshop");
});
