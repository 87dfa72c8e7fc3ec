import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { usualOrder } from "./usual-order";

describe("usualOrder", () => {
  it("is at least 0 and less than 1, and always the same for an id", () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const order = usualOrder(id);
        expect(order).toBeGreaterThanOrEqual(0);
        expect(order).toBeLessThan(1);
        expect(usualOrder(id)).toBe(order);
      }),
    );
  });

  it("spreads cards evenly, also those whose ids are alike: no tenth of the row gets less than 8 % or more than 12 %", () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let n = 0; n < 10_000; n++) {
      const tenth = Math.floor(usualOrder(`00000000-0000-4000-8000-${n.toString(16).padStart(12, "0")}`) * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const cards of tenths) {
      expect(cards).toBeGreaterThan(800);
      expect(cards).toBeLessThan(1200);
    }
  });
});
