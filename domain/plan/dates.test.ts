import { describe, expect, it } from "vitest";
import { addDays, dueOnByEffort } from "./dates";

describe("calendar dates", () => {
  it.each([
    ["2026-02-27", 2, "2026-03-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-03-28", 2, "2026-03-30"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-01-01", -1, "2025-12-31"],
  ])("%s and %d days are %s, whatever the clocks do", (date, days, then) => {
    expect(addDays(date, days)).toBe(then);
  });
});

describe("the due date an effort suggests", () => {
  it.each([
    [1, "2026-01-08"],
    [1.5, "2026-01-15"],
    [2, "2026-01-15"],
    [2.5, "2026-01-31"],
    [3, "2026-01-31"],
    [4, "2026-03-02"],
    [4.5, "2026-04-01"],
    [5, "2026-04-01"],
  ])("for %d is %s", (effort, dueOn) => {
    expect(dueOnByEffort(effort, "2026-01-01")).toBe(dueOn);
  });

  it("is open without an effort, or one off the scale", () => {
    expect(dueOnByEffort(null, "2026-01-01")).toBeNull();
    expect(dueOnByEffort(6, "2026-01-01")).toBeNull();
  });
});
