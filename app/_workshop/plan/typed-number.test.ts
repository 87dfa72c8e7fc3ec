import { expect, it } from "vitest";
import { numberFrom } from "./typed-number";

it("reads numbers as people type them", () => {
  expect(["3,5", " 30 % ", "-2", "", "viel", "1.000,5"].map(numberFrom)).toEqual([3.5, 30, -2, undefined, null, null]);
});
