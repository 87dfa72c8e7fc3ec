import { describe, expect, it } from "vitest";
import { kinOf, readWords, stemOf, tokensOf } from "./wording";

const kin = (a: string, b: string) => kinOf(stemOf(a), stemOf(b));

describe("words of a text", () => {
  it("are plain, all of them or those that say something", () => {
    expect(tokensOf("Das ist die Rechnung: 3 €!")).toEqual(["das", "ist", "die", "rechnung", "3"]);
    expect(readWords("Das ist die Rechnung")).toEqual(["rechnung"]);
  });

  it("leave nothing out where nothing else is there", () => {
    expect(readWords("Wie ist es?")).toHaveLength(3);
    expect(readWords("…")).toEqual([]);
  });

  it("count as one where a hyphen joins them, and each alone", () => {
    expect(readWords("E-Mail")).toEqual(["email", "e", "mail"]);
  });
});

describe("kin of words", () => {
  it("are forms of one word", () => {
    expect([stemOf("bookings"), stemOf("booking")]).toEqual(["book", "book"]);
    expect(kin("buchungen", "buchen")).toBe(1);
  });

  it("are a compound and its part, or two that begin alike", () => {
    expect(kin("fruhstuck", "fruhstucksbuffet")).toBe(0.8);
    expect(kin("zimmerschlussel", "zimmerservice")).toBe(0.6);
    expect(kin("hotelbar", "fruhstuck")).toBe(0);
  });

  it("do not depend on which comes first", () => {
    for (const [a, b] of [
      ["gepack", "gepackband"],
      ["fruhstuck", "fruhstucksbuffet"],
      ["line", "waiting"],
    ] as const)
      expect(kin(a, b)).toBe(kin(b, a));
  });
});
