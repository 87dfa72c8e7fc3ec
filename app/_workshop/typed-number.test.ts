import { describe, expect, it } from "vitest";
import { readCount, readDecimal, writeDecimal } from "./typed-number";

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

  it.each([
    [" 12 ", 12],
    ["0", 0],
    ["", null],
    [" ", null],
    ["1.5", undefined],
    ["1,5", undefined],
    ["-3", undefined],
    ["twelve", undefined],
    ["99999999", undefined],
  ])("as a count %j is %s", (text, value) => {
    expect(readCount(text)).toBe(value);
  });

  it("comes back as the language writes it", () => {
    expect(writeDecimal(1234.5, "de")).toBe("1234,5");
    expect(writeDecimal(1234.5, "en")).toBe("1234.5");
    expect(writeDecimal(null, "en")).toBe("");
  });
});
