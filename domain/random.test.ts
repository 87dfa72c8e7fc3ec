import { describe, expect, it } from "vitest";
import { seededRandom, uuidFrom } from "./random";

const take = (seed: string, n: number) =>
  Array.from(
    { length: n },
    (
      (random) => () =>
        random()
    )(seededRandom(seed)),
  );

describe("seeded random numbers", () => {
  it("repeat for the same seed and differ for another", () => {
    expect(take("a", 20)).toEqual(take("a", 20));
    expect(take("a", 20)).not.toEqual(take("b", 20));
    const hex = "0123456789abcdef0123456789abcdef";
    expect(take(hex, 5)).toEqual(take(hex, 5));
  });

  it("lie in [0, 1) and spread evenly, whatever the seed, also one of zeros", () => {
    for (const seed of ["", "ws", "0".repeat(32), "f".repeat(32)]) {
      const numbers = take(seed, 4000);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...numbers)).toBeLessThan(1);
      expect(numbers.reduce((a, b) => a + b) / numbers.length).toBeGreaterThan(0.45);
      expect(numbers.reduce((a, b) => a + b) / numbers.length).toBeLessThan(0.55);
    }
  });

  it("make version 4 UUIDs that do not repeat", () => {
    const random = seededRandom("ids");
    const ids = Array.from({ length: 2000 }, () => uuidFrom(random));
    expect(new Set(ids).size).toBe(2000);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
