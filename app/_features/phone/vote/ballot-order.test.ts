import { describe, expect, it } from "vitest";
import { inOrderOf } from "./ballot-order";

const moments = Array.from({ length: 15 }, (_, i) => ({ id: `m${i}` }));
const order = (person: string, of = moments) => inOrderOf(person, of).map(({ id }) => id);

describe("the order of a ballot", () => {
  it("is the same at every visit, however the moments arrive", () => {
    expect(order("anna")).toEqual(order("anna", moments.toReversed()));
  });

  it("keeps its places when a moment goes", () => {
    const without = order("anna", moments.slice(1));
    expect(without).toEqual(order("anna").filter((id) => id !== "m0"));
  });

  it("differs from person to person, and puts no moment first for all", () => {
    const firsts = new Map<string | undefined, number>();
    for (let n = 0; n < 600; n++) {
      const [first] = order(`person ${n}`);
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
    }
    expect(firsts.size).toBe(15);
    expect(Math.max(...firsts.values())).toBeLessThan(80);
  });
});
