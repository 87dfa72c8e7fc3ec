import { describe, expect, it } from "vitest";
import { RejoinCodes } from "./rejoin-codes";

const MINUTE = 60_000;
const other = (code: string) => (code === "000000" ? "000001" : "000000");

describe("[S9] codes for a new phone", () => {
  it("have six digits, open once and for one person", () => {
    const codes = new RejoinCodes();
    const { code, expiresAt } = codes.create("w", "anna", 0);
    expect(code).toMatch(/^\d{6}$/);
    expect(expiresAt).toBe(5 * MINUTE);
    expect(codes.redeem("another", code, 1)).toBeUndefined();
    expect(codes.redeem("w", code, 1)).toBe("anna");
    expect(codes.redeem("w", code, 1)).toBeUndefined();
  });

  it("end after five minutes, after five wrong tries, and with the next code of the same person", () => {
    const codes = new RejoinCodes();
    const late = codes.create("w", "anna", 0).code;
    expect(codes.redeem("w", late, 5 * MINUTE)).toBeUndefined();
    const guessed = codes.create("w", "anna", 0).code;
    for (let i = 0; i < 4; i++) expect(codes.redeem("w", other(guessed), 1)).toBeUndefined();
    expect(codes.redeem("w", guessed, 1)).toBe("anna");
    const worn = codes.create("w", "anna", 0).code;
    for (let i = 0; i < 5; i++) codes.redeem("w", other(worn), 1);
    expect(codes.redeem("w", worn, 1)).toBeUndefined();
    const first = codes.create("w", "anna", 0).code;
    const second = codes.create("w", "anna", 0).code;
    if (first !== second) expect(codes.redeem("w", first, 1)).toBeUndefined();
    expect(codes.redeem("w", second, 1)).toBe("anna");
  });

  it("of several people stand beside each other", () => {
    const codes = new RejoinCodes();
    const given = Array.from({ length: 50 }, (_, n) => codes.create("w", `person ${n}`, 0).code);
    expect(new Set(given).size).toBe(50);
    expect(codes.redeem("w", given[7] ?? "", 1)).toBe("person 7");
    expect(codes.redeem("w", given[8] ?? "", 1)).toBe("person 8");
  });
});
