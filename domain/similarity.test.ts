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
 * 130 pairs of cards that tell the same contact in other words, from ten lines of business in German or English. Each card
 * is looked for among at least 40 others of its line, near misses and the templates' starter cards with them. The half
 * `heldOut` was written with the rest and measured only when words and shares were settled; whoever tunes on it has to
 * write a new one. The figures: npx vitest run domain/similarity.test.ts
 */
describe("the labelled pairs", () => {
  const search = (half: "tuned" | "heldOut") =>
    sets.flatMap((set) => {
      const all = [...set.tuned.flat(), ...set.heldOut.flat(), ...set.others];
      return set[half].flatMap(([a = "", b = ""]) =>
        [
          [a, b],
          [b, a],
        ].map(([asked = "", twin = ""]) => {
          const others = all.filter((card) => card !== asked);
          expect(others.length).toBeGreaterThanOrEqual(40);
          return { asked, twin, isFound: mostSimilar(asked, others, (card) => card, 3, SENSE).includes(twin) };
        }),
      );
    });
  const rateOf = (half: "tuned" | "heldOut") => {
    const searches = search(half);
    const found = searches.filter(({ isFound }) => isFound).length;
    process.stdout.write(`true twin among the first three, ${half}: ${found} of ${searches.length}\n`);
    return found / searches.length;
  };

  it("are at least 120, of both languages", () => {
    expect(sets.flatMap(({ tuned, heldOut }) => [...tuned, ...heldOut]).length).toBeGreaterThanOrEqual(120);
    expect(new Set(sets.map(({ language }) => language))).toEqual(new Set(["de", "en"]));
  });

  it("find their twin among the first three in nine of ten searches, in the half used for tuning", () => {
    expect(rateOf("tuned")).toBeGreaterThanOrEqual(0.9);
  });

  // The aim of nine in ten is missed here: single words are known by their meaning, turns of phrase are not.
  // The bound is what was measured, so that nothing makes it worse unseen.
  it("find it in 70 of 100 searches in the half that was not looked at", () => {
    expect(rateOf("heldOut")).toBeGreaterThanOrEqual(0.7);
  });
});
