import { expect, it } from "vitest";
import { pathOf } from "./fault";

it("writes a path as people read it, and cuts keys that are no names", () => {
  expect(pathOf(["touchpoints", 3, "stage"])).toBe("touchpoints[3].stage");
  expect(pathOf([])).toBe("");
  expect(pathOf(["x".repeat(1000)])).toHaveLength(60);
});
