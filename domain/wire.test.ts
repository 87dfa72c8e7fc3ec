import { expect, it } from "vitest";
import { SURFACES } from "./wire";

it("knows the four surfaces from which somebody may look, each once", () => {
  expect([...SURFACES].toSorted()).toEqual(["cockpit", "phone", "review", "screen"]);
});
