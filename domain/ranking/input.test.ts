import { expect, it } from "vitest";
import { workshopConfig } from "../records";
import { DEFAULT_CONFIG } from "./input";

it("has defaults that a workshop accepts as its configuration", () => {
  const config = { ...DEFAULT_CONFIG, dotBudget: null, shortlistSize: 8 };
  expect(workshopConfig.parse(config)).toEqual(config);
});
