import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostSimilar, similarity } from "./similarity";

const CARDS = [
  "Check-in",
  "Einchecken an der Rezeption",
  "An der Rezeption begrüßt werden",
  "Die Schlange an der Rezeption um 18 Uhr",
  "Den Meldeschein ausfüllen",
  "Die Lobby betreten",
  "Erster Eindruck der Lobby: Duft und Licht",
  "Die Zimmertür öffnen",
  "Erster Blick ins Zimmer",
  "Das erste Frühstück",
  "Der Kaffee beim Frühstück",
  "Buchungsbestätigung per E-Mail",
  "Die Reservierungsbestätigung erhalten",
];
const nearest = (text: string) =>
  mostSimilar(
    text,
    CARDS.filter((card) => card !== text),
    (card) => card,
    3,
  );

describe("likeness of wording", () => {
  it("puts the true twin among the first three", () => {
    expect(nearest("Buchungsbestätigung per E-Mail")).toContain("Die Reservierungsbestätigung erhalten");
    expect(nearest("Die Lobby betreten")).toContain("Erster Eindruck der Lobby: Duft und Licht");
    expect(nearest("Der Kaffee beim Frühstück")).toContain("Das erste Frühstück");
    expect(nearest("Einchecken an der Rezeption")).toContain("An der Rezeption begrüßt werden");
  });

  it("sees through case, umlauts, endings and compounds, in both languages", () => {
    expect(similarity("Die Zimmertür öffnen", "das ZIMMER")).toBeGreaterThan(0.5);
    expect(similarity("Begrüßung", "begrussung")).toBe(1);
    expect(similarity("waiting for the booking", "They wait for bookings")).toBeGreaterThan(0.4);
    expect(similarity("The breakfast buffet", "Parking in front of the house")).toBeLessThan(0.1);
  });

  it("does not call texts alike for their articles", () => {
    expect(similarity("Der Weg zum Hotel", "Der Kaffee beim Frühstück")).toBeLessThan(0.2);
  });

  it("lies between 0 and 1, is symmetric, and 1 for the same words", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const like = similarity(a, b);
        expect(like).toBeGreaterThanOrEqual(0);
        expect(like).toBeLessThanOrEqual(1);
        expect(similarity(b, a)).toBeCloseTo(like, 12);
      }),
    );
    for (const card of CARDS) expect(similarity(card, card)).toBe(1);
    expect(similarity("…", "…")).toBe(0);
  });

  it("keeps the order of what is equally far away", () => {
    expect(mostSimilar("xyz", ["abc", "def", "ghi"], (text) => text, 2)).toEqual(["abc", "def"]);
  });
});
