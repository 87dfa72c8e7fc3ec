import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMergeCycle, rootIds } from "./roots";

const into = (...targets: (number | null)[]) =>
  targets.map((target, i) => ({ id: `m${i}`, mergedInto: target === null ? null : `m${target}` }));

describe("roots", () => {
  it("follows merges to the end, whatever the order of the list", () => {
    expect([...rootIds(into(1, 2, null, 0))]).toEqual([
      ["m0", "m2"],
      ["m1", "m2"],
      ["m2", "m2"],
      ["m3", "m2"],
    ]);
  });

  it("ends nowhere in a cycle, before a cycle and at an unknown moment", () => {
    expect([...rootIds(into(1, 0, 1, 9, null)).values()]).toEqual([null, null, null, null, "m4"]);
  });

  it("takes any string for an id", () => {
    const moments = [
      { id: "__proto__", mergedInto: "constructor" },
      { id: "constructor", mergedInto: null },
    ];
    expect(rootIds(moments).get("__proto__")).toBe("constructor");
  });

  it("follows a chain of any length", () => {
    const chain = into(...Array.from({ length: 20_000 }, (_, i) => (i === 0 ? null : i - 1)));
    expect(new Set(rootIds(chain).values())).toEqual(new Set(["m0"]));
  });
});

describe("cycles of merges", () => {
  it("names the first moment on a cycle, not one that only leads into it", () => {
    expect(findMergeCycle(into(2, null, 3, 2))).toBe(2);
    expect(findMergeCycle(into(0))).toBe(0);
    expect(findMergeCycle(into(null, 0, 1))).toBeUndefined();
  });

  it("finds one exactly where some moment has no root", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { minLength: 6, maxLength: 6 }), (targets) => {
        const moments = into(...targets);
        const cycle = findMergeCycle(moments);
        expect(cycle === undefined).toBe([...rootIds(moments).values()].every((root) => root !== null));
        if (cycle === undefined) return;
        let here = targets[cycle] ?? -1;
        for (let steps = 0; here !== cycle && steps < 6; steps++) here = targets[here] ?? -1;
        expect(here).toBe(cycle);
      }),
    );
  });
});
