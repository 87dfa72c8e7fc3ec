import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatJoinCode, generateJoinCode, JOIN_ALPHABET, normaliseJoinCode } from "./join-code";
import { seededRandom } from "./random";

const anyCode = fc.string().map((seed) => generateJoinCode(seededRandom(seed)));

describe("a join code", () => {
  it("has 32 signs, none of I, L, O, U", () => {
    expect(new Set(JOIN_ALPHABET).size).toBe(32);
    expect(JOIN_ALPHABET).not.toMatch(/[ILOU]/);
  });

  it("is read back however it is written", () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(code).toMatch(/^[0-9A-Z]{8}$/);
        expect(normaliseJoinCode(code)).toBe(code);
        expect(normaliseJoinCode(` ${formatJoinCode(code).toLowerCase()} `)).toBe(code);
        expect(normaliseJoinCode(code.replaceAll("0", "o").replaceAll("1", "l"))).toBe(code);
        expect(normaliseJoinCode(code.replaceAll("1", "i"))).toBe(code);
      }),
    );
  });

  it("is shown in two halves", () => {
    expect(formatJoinCode("ABCDEFGH")).toBe("ABCD-EFGH");
    expect(normaliseJoinCode("ABCD–EFGH")).toBe("ABCDEFGH");
  });

  it.each(["", "ABCD", "ABCD-EFGHJ", "ABCDEFGU", "ABCD/EFG", "ABCDEFGé"])("takes %j for no code", (input) => {
    expect(normaliseJoinCode(input)).toBeUndefined();
  });
});
