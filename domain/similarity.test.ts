import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPhraseSense } from "./phrase-sense";
import { mostSimilar, type Sense, similarity } from "./similarity";
import sets from "./similarity.pairs.json";
import { readWordSense } from "./word-sense";

const shipped = (name: string) => gunzipSync(readFileSync(`public/words/${name}`));
const phrases = readPhraseSense({
  encoder: shipped("encoder.bin.gz"),
  pieces: shipped("pieces.txt.gz").toString(),
  glosses: shipped("glosses.txt.gz").toString(),
});
const known = new Map<string, Float32Array | null>();
const SENSE: Sense = {
  words: readWordSense(shipped("words.bin.gz"), shipped("synonyms.txt.gz").toString()),
  phrases: (text) => {
    const place = known.get(text) ?? phrases(text);
    known.set(text, place);
    return place;
  },
};
/** Some hundred cards are read, each in up to a tenth of a second. */
const READING_MS = 240_000;
/** What was measured of the pairs in `heldOut` goes here, with them. */
const LEAST_NOT_LOOKED_AT = 0.75;

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

  it("knows a text of several lines by the phrases of them all", () => {
    const places: Record<string, Float32Array> = {
      alpha: Float32Array.of(1, 0),
      beta: Float32Array.of(0, 1),
      gamma: Float32Array.of(1, 0),
      delta: Float32Array.of(0.7, 0.7),
      epsilon: Float32Array.of(-1, 0),
    };
    const sense = { phrases: (text: string) => places[text] ?? null };
    const others = ["epsilon", "gamma", "delta", "unread"];
    expect(mostSimilar("alpha", others, (text) => text, 4, sense)).toEqual(["gamma", "delta", "unread", "epsilon"]);
    expect(mostSimilar("alpha\nbeta", others, (text) => text, 1, sense)).toEqual(["delta"]);
  });

  it("keeps the order of what is equally far away", () => {
    expect(mostSimilar("xyz", ["abc", "def", "ghi"], (text) => text, 2)).toEqual(["abc", "def"]);
  });
});

/**
 * 130 pairs of cards that tell the same contact in other words, from ten lines of business in German or English. Each card
 * is looked for among at least 40 others of its line, near misses and the templates' starter cards with them. All of
 * `tuned` has been looked at while tuning; `heldOut` takes pairs nobody has looked at, and loses its worth with the first
 * look: whoever tunes on it moves it to `tuned` and has a new one written. The figures: npx vitest run
 * domain/similarity.test.ts
 */
describe("the labelled pairs", () => {
  interface Line {
    language: string;
    tuned: string[][];
    heldOut: string[][];
    others: string[];
  }
  const lines: Line[] = sets;
  const search = (half: "tuned" | "heldOut", language: string) =>
    lines
      .filter((line) => line.language === language)
      .flatMap((line) => {
        const all = [...line.tuned.flat(), ...line.heldOut.flat(), ...line.others];
        return line[half].flatMap(([a = "", b = ""]) =>
          [
            [a, b],
            [b, a],
          ].map(([asked = "", twin = ""]) => {
            const others = all.filter((card) => card !== asked);
            expect(others.length).toBeGreaterThanOrEqual(40);
            return mostSimilar(asked, others, (card) => card, 3, SENSE).includes(twin);
          }),
        );
      });
  const rateOf = (half: "tuned" | "heldOut", language: string) => {
    const searches = search(half, language);
    const found = searches.filter(Boolean).length;
    process.stdout.write(`true twin among the first three, ${half}, ${language}: ${found} of ${searches.length}\n`);
    return found / searches.length;
  };

  it("are at least 120, of both languages", () => {
    expect(lines.flatMap(({ tuned, heldOut }) => [...tuned, ...heldOut]).length).toBeGreaterThanOrEqual(120);
    expect(new Set(lines.map(({ language }) => language))).toEqual(new Set(["de", "en"]));
  });

  // Two searches less than were measured, so that nothing makes it worse unseen.
  it.for([
    ["de", 115 / 130],
    ["en", 117 / 130],
  ] as const)(
    "find their twin among the first three in nine of ten searches, of those tuned on: %s",
    { timeout: READING_MS },
    ([language, least]) => {
      expect(rateOf("tuned", language)).toBeGreaterThanOrEqual(least);
    },
  );

  const notLookedAt = ["de", "en"].filter((language) =>
    lines.some((line) => line.language === language && line.heldOut.length > 0),
  );
  it.runIf(notLookedAt.length > 0).for(notLookedAt)(
    "find it as often as was measured when they had not been looked at: %s",
    { timeout: READING_MS },
    (language) => {
      expect(rateOf("heldOut", language)).toBeGreaterThanOrEqual(LEAST_NOT_LOOKED_AT);
    },
  );
});
