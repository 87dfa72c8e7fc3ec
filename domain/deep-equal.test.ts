import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDeepEqual } from "./deep-equal";

describe("isDeepEqual", () => {
  it("takes a copy for the same, whatever the value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = JSON.parse(JSON.stringify(value));
        expect(isDeepEqual(once, JSON.parse(JSON.stringify(once)))).toBe(true);
      }),
    );
  });

  it("looks at every depth and at lengths, not at the order of keys", () => {
    expect(isDeepEqual({ a: [1, { b: 2 }], c: null }, { c: null, a: [1, { b: 2 }] })).toBe(true);
    expect(isDeepEqual({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toBe(false);
    expect(isDeepEqual([1, 2], [1])).toBe(false);
    expect(isDeepEqual([], {})).toBe(false);
    expect(isDeepEqual(null, {})).toBe(false);
    expect(isDeepEqual({ a: undefined }, {})).toBe(true);
  });
});
