import { describe, expect, it } from "vitest";
import { placeDots } from "./quadrant-places";

const size = { width: 300, height: 200, dot: 9.5 };
const moment = (id: string, importance: number | null, satisfaction: number | null) => ({
  id,
  rank: Number(id),
  importance,
  satisfaction,
});
const means = { importance: 3, satisfaction: 3, charge: null };

describe("places in the quadrants", () => {
  it("puts what is important and unsatisfying left and above the cut", () => {
    const { dots, cut } = placeDots([moment("1", 5, 1), moment("2", 1, 5)], means, size);
    const [one, two] = dots;
    expect(cut).not.toBeNull();
    expect(one && cut && one.x < cut.x && one.y < cut.y).toBe(true);
    expect(two && cut && two.x > cut.x && two.y > cut.y).toBe(true);
  });

  it("keeps dots apart without changing their height", () => {
    const { dots } = placeDots([moment("1", 4, 2), moment("2", 4, 2), moment("3", 4, 2)], means, size);
    expect(new Set(dots.map(({ y }) => y)).size).toBe(1);
    const xs = dots.map(({ x }) => x).toSorted((a, b) => a - b);
    expect((xs[1] ?? 0) - (xs[0] ?? 0)).toBeGreaterThan(16);
    expect((xs[2] ?? 0) - (xs[1] ?? 0)).toBeGreaterThan(16);
  });

  it("keeps dots off the quadrants' names along the upper and lower edge", () => {
    const { dots } = placeDots([moment("1", 5, 1), moment("2", 1, 5)], means, size);
    expect(Math.min(...dots.map(({ y }) => y))).toBeGreaterThan(32);
    expect(Math.max(...dots.map(({ y }) => y))).toBeLessThan(size.height - 32);
  });

  it("leaves out what nobody rated, and everything where there are no means", () => {
    expect(placeDots([moment("1", null, 3)], means, size).dots).toEqual([]);
    expect(placeDots([moment("1", 3, 3)], { ...means, satisfaction: null }, size).cut).toBeNull();
  });

  it("survives moments that are all alike", () => {
    const { dots, cut } = placeDots([moment("1", 3, 3)], means, size);
    expect(dots[0]).toMatchObject({ x: 150, y: 100 });
    expect(cut).toEqual({ x: 150, y: 100 });
  });
});
