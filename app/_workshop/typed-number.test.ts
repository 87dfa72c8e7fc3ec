import { describe, expect, it } from "vitest";
import { readDecimal, writeDecimal } from "./typed-number";

describe("a typed number", () => {
  it.each([
    ["2,5", 2.5],
    [" 2.5 ", 2.5],
    [" 30 % ", 30],
    ["-3", -3],
    ["1 000", 1000],
    ["", null],
    ["  ", null],
    ["about two", undefined],
    ["1.000,5", undefined],
  ])("%j is %s", (text, value) => {
    expect(readDecimal(text)).toBe(value);
  });

  it("comes back as the language writes it", () => {
    expect(writeDecimal(1234.5, "de")).toBe("1234,5");
    expect(writeDecimal(1234.5, "en")).toBe("1234.5");
    expect(writeDecimal(null, "en")).toBe("");
  });
});
