import { describe, expect, it } from "vitest";
import { fullPoints } from "./factors";

const weights = { votes: 30, importance: 25, gap: 25, charge: 20 };

describe("the most a bar can bring", () => {
  it("is its weight where all four are known", () => {
    expect(fullPoints(weights, { votes: 1, importance: 1, gap: 0, charge: 2 })).toEqual(weights);
  });

  it("grows where another bar has no data, and is nothing for that bar", () => {
    const full = fullPoints(weights, { votes: 1, importance: 1, gap: 0, charge: null });
    expect(full).toEqual({ votes: 37.5, importance: 31.25, gap: 31.25, charge: null });
  });

  it("is nothing where no weight is left", () => {
    expect(
      fullPoints({ ...weights, votes: 0 }, { votes: 1, importance: null, gap: null, charge: null }).votes,
    ).toBeNull();
  });
});
