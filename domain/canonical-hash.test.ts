import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalHash, canonicalJson } from "./canonical-hash";

describe("canonicalJson", () => {
  it("orders keys at every depth and keeps the order of arrays", () => {
    expect(canonicalJson({ b: [2, { d: 1, c: null }], a: "x" })).toBe('{"a":"x","b":[2,{"c":null,"d":1}]}');
  });

  it("leaves out what JSON leaves out", () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
    expect(canonicalJson([undefined])).toBe("[null]");
  });

  it("orders keys that look like numbers as any other", () => {
    expect(canonicalJson({ 9: 1, 10: 2, a: { 9: 3, 10: 4 } })).toBe('{"10":2,"9":1,"a":{"10":4,"9":3}}');
  });

  it("says the same as JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(!JSON.stringify(value).includes("__proto__"));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe("canonicalHash", () => {
  it("is 32 hex digits, the same whatever the order of keys", () => {
    expect(canonicalHash({ a: 1, b: 2 })).toMatch(/^[0-9a-f]{32}$/);
    expect(canonicalHash({ a: 1, b: 2 })).toBe(canonicalHash({ b: 2, a: 1 }));
  });

  it("tells 20,000 similar inputs apart, in every quarter of its bits", () => {
    const hashes = Array.from({ length: 20_000 }, (_, i) => canonicalHash({ moment: i, dots: i % 7 }));
    expect(new Set(hashes).size).toBe(20_000);
    for (const quarter of [0, 8, 16, 24])
      expect(new Set(hashes.map((hash) => hash.slice(quarter, quarter + 8))).size).toBeGreaterThan(19_950);
  });
});
