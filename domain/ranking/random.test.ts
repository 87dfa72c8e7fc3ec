import { expect, it } from "vitest";
import { hashSeed, randomNumbers } from "./random";

it("hashes the UTF-8 bytes of the seed by FNV-1a", () => {
  expect(hashSeed("") >>> 0).toBe(0x811c9dc5);
  expect(hashSeed("a") >>> 0).toBe(0xe40c292c);
  expect(hashSeed("foobar") >>> 0).toBe(0xbf9cf968);
  expect(hashSeed("ä")).not.toBe(hashSeed("\u00e4".normalize("NFD")));
});

it("draws as mulberry32 does", () => {
  const next = randomNumbers("");
  const reference = (a: number) => () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const expected = reference(0x811c9dc5);
  for (let i = 0; i < 100; i++) expect(next()).toBe(expected());
});

it.each(["", "mot", "🎲🎲", "\u0000", "\ud800", "ws-hotel-demo"])(
  "gives the same numbers in [0, 1) for the seed %j again",
  (seed) => {
    const once = Array.from({ length: 200 }, randomNumbers(seed));
    expect(Array.from({ length: 200 }, randomNumbers(seed))).toEqual(once);
    expect(once.every((u) => u >= 0 && u < 1)).toBe(true);
    expect(new Set(once).size).toBeGreaterThan(190);
  },
);
