import { describe, expect, it } from "vitest";
import { Refused, refuseUnless } from "./errors";

describe("refusals", () => {
  it("pass when the condition holds", () => {
    expect(() => refuseUnless(1, "invalid")).not.toThrow();
  });

  it("carry their code when it does not", () => {
    expect(() => refuseUnless(0, "over_budget")).toThrow(expect.objectContaining({ code: "over_budget" }));
    expect(new Refused("full")).toBeInstanceOf(Error);
  });
});
