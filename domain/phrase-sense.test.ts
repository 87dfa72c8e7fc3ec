import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readPhraseSense } from "./phrase-sense";

const shipped = (name: string) => gunzipSync(readFileSync(`public/words/${name}.gz`));
const sense = readPhraseSense({
  encoder: shipped("encoder.bin"),
  pieces: shipped("pieces.txt").toString(),
  glosses: shipped("glosses.txt").toString(),
});
function nearness(a: string, b: string): number {
  const [one, other] = [sense(a), sense(b)];
  return one && other ? one.reduce((sum, x, i) => sum + x * (other[i] ?? 0), 0) : Number.NaN;
}

describe("what phrases mean", () => {
  it("lies where the Universal Sentence Encoder puts it", () => {
    // The encoder at full width says 0.60 and 0.26.
    expect(nearness("Cannot pay by card", "Card machine does not work")).toBeCloseTo(0.6, 1);
    expect(nearness("Cannot pay by card", "Table by the window")).toBeLessThan(0.4);
  });

  it("sees likeness without a word in common, in both languages and between them", () => {
    const twin = nearness("The lift is out of order", "Elevator broken again");
    expect(twin).toBeGreaterThan(nearness("The lift is out of order", "Order of the day"));
    const pair = nearness("Das Essen war kalt", "Die Suppe kam lauwarm an den Tisch");
    expect(pair).toBeGreaterThan(nearness("Das Essen war kalt", "Kalt erwischt vom neuen Vertrag"));
    expect(nearness("Frühstück im Zimmer", "Breakfast in the room")).toBeGreaterThan(0.7);
  });

  it("reads compounds by their parts", () => {
    expect(nearness("Gepäckwagentür", "Luggage car door")).toBeGreaterThan(nearness("Gepäckwagentür", "Tax return"));
  });

  it("says nothing of a text without words, and something of one it does not know", () => {
    expect(sense("… 5")).toBeNull();
    expect(sense("Qxzzy Øžþ 漢字")).toHaveLength(512);
  });

  it("refuses an encoder that is not one", () => {
    expect(() => readPhraseSense({ encoder: new Uint8Array(8), pieces: "", glosses: "" })).toThrow(RangeError);
  });
});
