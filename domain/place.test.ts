import { describe, expect, it } from "vitest";
import { placeOf } from "./place";
import { refusalOf } from "./scenario";

describe("stage and period of a card", () => {
  it("lets the period follow the stage", () => {
    expect(placeOf("five", { stage: "umot" })).toEqual({ stage: "umot", period: "after", periodOverride: false });
  });

  it("keeps a period that was chosen against the stage: a confirmation is FMOT, yet before the visit", () => {
    expect(placeOf("five", { stage: "fmot", period: "before" })).toEqual({
      stage: "fmot",
      period: "before",
      periodOverride: true,
    });
  });

  it("changes the period alone and leaves the stage where it is", () => {
    expect(placeOf("five", { period: "before" }, "fmot")).toEqual({
      stage: "fmot",
      period: "before",
      periodOverride: true,
    });
    expect(placeOf("five", { period: "after" })).toEqual({ stage: "umot", period: "after", periodOverride: false });
  });

  it.each([
    ["before", "zmot"],
    ["at", "smot"],
    ["after", "umot"],
  ] as const)("stores the usual stage where people choose only the period: %s is %s", (period, stage) => {
    expect(placeOf("three", { period })).toEqual({ stage, period, periodOverride: false });
    expect(placeOf("three", { period }, "fmot").stage).toBe(stage);
  });

  it("turns a stage into the usual one of its period with three stages", () => {
    expect(placeOf("three", { stage: "fmot" })).toEqual({ stage: "smot", period: "at", periodOverride: false });
  });

  it("refuses nothing at all", () => {
    expect(refusalOf(() => placeOf("five", {}, "fmot"))).toBe("invalid");
    expect(refusalOf(() => placeOf("three", {}))).toBe("invalid");
  });
});
