import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostSimilar, similarity } from "./similarity";
import sets from "./similarity.pairs.json";
import { readWordSense } from "./word-sense";

const shipped = (name: string) => gunzipSync(readFileSync(`public/words/${name}`));
const SENSE = readWordSense(shipped("words.bin.gz"), shipped("synonyms.txt.gz").toString());

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

/**
 * 202 pairs of cards that tell the same contact in other words, from sixteen lines of business in German or English. Each
 * card is looked for among at least 40 others of its line, near misses with them. `tuned` has been looked at while words
 * and shares were chosen; `heldOut` was written later by somebody who knew neither, and measured with what is here for the
 * first time. It loses its worth with the first look: whoever tunes on it moves it to `tuned` and has a new one written.
 * The figures: npx vitest run domain/similarity.test.ts
 */
describe("the labelled pairs", () => {
  interface Line {
    language: string;
    tuned: string[][];
    heldOut: string[][];
    others: string[];
  }
  const lines: Line[] = sets;
  const searchesIn = ({ tuned, heldOut, others }: Line, half: "tuned" | "heldOut"): boolean[] => {
    const all = [...tuned.flat(), ...heldOut.flat(), ...others];
    const finds = (asked: string, twin: string) => {
      const candidates = all.filter((card) => card !== asked);
      expect(candidates.length).toBeGreaterThanOrEqual(40);
      return mostSimilar(asked, candidates, (card) => card, 3, SENSE).includes(twin);
    };
    return (half === "tuned" ? tuned : heldOut).flatMap(([a = "", b = ""]) => [finds(a, b), finds(b, a)]);
  };
  const foundIn = (half: "tuned" | "heldOut", language: string): number => {
    const searches = lines.filter((line) => line.language === language).flatMap((line) => searchesIn(line, half));
    const found = searches.filter(Boolean).length;
    process.stdout.write(`true twin among the first three, ${half}, ${language}: ${found} of ${searches.length}\n`);
    return found;
  };

  it("are at least 120, of both languages", () => {
    for (const half of ["tuned", "heldOut"] as const)
      expect(lines.flatMap((line) => line[half]).length).toBeGreaterThanOrEqual(60);
    expect(lines.flatMap(({ tuned, heldOut }) => [...tuned, ...heldOut]).length).toBeGreaterThanOrEqual(120);
    expect(new Set(lines.map(({ language }) => language))).toEqual(new Set(["de", "en"]));
  });

  // The aim of nine in ten is missed: single words are known by their meaning, turns of phrase are not. The bounds are
  // what was measured, so that nothing makes it worse unseen.
  it.for([
    ["tuned", "de", 110],
    ["tuned", "en", 107],
    ["heldOut", "de", 40],
    ["heldOut", "en", 46],
  ] as const)("find their twin among the first three as often as was measured: %s, %s", ([half, language, least]) => {
    expect(foundIn(half, language)).toBeGreaterThanOrEqual(least);
  });
});
