import { expect, it } from "vitest";
import { isCounted } from "./counted-card";
import { touchpointOf } from "./scenario";

it.each([
  [true, {}],
  [true, { source: "template", adopted: true }],
  [false, { source: "template", adopted: false }],
  [false, { hiddenAt: 1 }],
  [true, { displayOrder: null }],
] as const)("says %s for a card with %j", (expected, given) => {
  expect(isCounted(touchpointOf(1, given)[1])).toBe(expected);
});
