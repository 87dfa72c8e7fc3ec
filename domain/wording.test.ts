import { describe, expect, it } from "vitest";
import { kinOf, readWords, stemOf, type Word } from "./wording";

const word = (text: string): Word => {
  const [first] = readWords(text);
  if (!first) throw new Error(text);
  return first;
};
const kin = (a: string, b: string) => kinOf(word(a), word(b));

describe("words of a text", () => {
  it("leave out what says nothing, unless nothing else is there", () => {
    expect(readWords("Das ist die Rechnung").map(({ stem }) => stem)).toEqual(["rechn"]);
    expect(readWords("Wie ist es?")).toHaveLength(3);
    expect(readWords("…")).toEqual([]);
  });

  it("count as one where a hyphen joins them, and each alone", () => {
    expect(readWords("E-Mail").map(({ stem }) => stem)).toEqual(["email", "e", "mail"]);
  });
});

describe("kin of words", () => {
  it("are forms of one word", () => {
    expect([stemOf("bookings"), stemOf("booking")]).toEqual(["book", "book"]);
    expect(kin("Buchungen", "buchen")).toBe(1);
    expect(kin("Straße", "strasse")).toBe(1);
  });

  it("are words of one meaning, within a language and across, compounds included", () => {
    expect(kin("Gepäck", "Koffer")).toBe(0.85);
    expect(kin("Rechnung", "invoices")).toBe(0.85);
    expect(kin("Straßenlärm", "Geräusch")).toBe(0.7);
  });

  it("are a compound and its part, or two that begin alike", () => {
    expect(kin("Frühstück", "Frühstücksbuffet")).toBe(0.8);
    expect(kin("Zimmerschlüssel", "Zimmerservice")).toBeGreaterThan(0.5);
    expect(kin("Hotelbar", "Frühstück")).toBe(0);
  });

  it("do not depend on which comes first", () => {
    for (const [a, b] of [
      ["Koffer", "Gepäckband"],
      ["Frühstück", "Frühstücksbuffet"],
      ["line", "waiting"],
    ] as const)
      expect(kin(a, b)).toBe(kin(b, a));
  });
});
