import { describe, expect, it } from "vitest";
import { PERIODS, STAGES, usualPeriod, usualStage } from "./stages";

describe("stages and periods", () => {
  it("gives every stage its usual period", () => {
    expect(STAGES.map(usualPeriod)).toEqual(["before", "before", "at", "at", "after"]);
  });

  it("stores the usual stage in the three-stage model, and it lies in that period", () => {
    expect(PERIODS.map(usualStage)).toEqual(["zmot", "smot", "umot"]);
    for (const period of PERIODS) expect(usualPeriod(usualStage(period))).toBe(period);
  });
});
