import { describe, expect, it } from "vitest";
import { Draft } from "../draft";
import { refusalOf, scenario, touchpointOf } from "../scenario";
import { dim, isSeenByAll, refuseUnlessOwn } from "./ownership";

describe("what belongs to somebody else", () => {
  const anna = { role: "participant", id: "anna" } as const;

  it("is forbidden if one may see it and does not exist otherwise", () => {
    expect(refusalOf(() => refuseUnlessOwn(anna, "ben", true))).toBe("forbidden");
    expect(refusalOf(() => refuseUnlessOwn(anna, "ben", false))).toBe("not_found");
    expect(refusalOf(() => refuseUnlessOwn(anna, null, true))).toBe("forbidden");
  });

  it("leaves one's own alone, visible or not", () => {
    expect(refusalOf(() => refuseUnlessOwn(anna, "anna", false))).toBeUndefined();
  });

  it("never is a facilitator's, even under the same id", () => {
    expect(refusalOf(() => refuseUnlessOwn({ role: "facilitator", id: "anna", name: "Anna" }, "anna", true))).toBe(
      "forbidden",
    );
  });

  it("is seen once it has a place and is not hidden", () => {
    const cards = [{}, { displayOrder: null }, { hiddenAt: 1 }].map((given) => touchpointOf(1, given)[1]);
    expect(cards.map(isSeenByAll)).toEqual([true, false, false]);
  });
});

describe("the spotlight", () => {
  const lit = () =>
    new Draft(scenario({ workshop: { spotlight: { kind: "idea", id: "i1" } } }).tables, { now: 0, seed: "0" });

  it("goes out when what it shows vanishes", () => {
    const tx = lit();
    dim(tx, "idea", "i1");
    expect(tx.workshop().spotlight).toBeNull();
  });

  it("stays on anything else", () => {
    const tx = lit();
    dim(tx, "idea", "i2");
    dim(tx, "action", "i1");
    expect(tx.writes()).toEqual([]);
  });
});
