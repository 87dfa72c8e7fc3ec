import { describe, expect, it } from "vitest";
import { text, textLength } from "./text";

const card = text(10, 1);

describe("texts somebody typed", () => {
  it("are kept as sent after NFC and trim", () => {
    expect(card.parse("  Cafe\u0301 ")).toBe("Café");
    expect(card.parse("مرحبا 👍")).toBe("مرحبا 👍".normalize("NFC"));
  });

  it("are counted in code points, the same on both sides", () => {
    expect(card.safeParse("👍".repeat(10)).success).toBe(true);
    expect(card.safeParse("👍".repeat(11)).success).toBe(false);
    expect(textLength("👍".repeat(11))).toBe(11);
    expect(textLength(" e\u0301 ")).toBe(1);
  });

  it("are refused when empty or invisible where something is asked for", () => {
    for (const nothing of ["", "   ", "\u200b\u200b", "\u2060", "\n\t"])
      expect(card.safeParse(nothing).success).toBe(false);
    expect(text(10).safeParse("").success).toBe(true);
  });

  it("are refused with NUL or a lone surrogate", () => {
    expect(card.safeParse("a\u0000b").success).toBe(false);
    expect(card.safeParse("a\ud800").success).toBe(false);
  });
});
