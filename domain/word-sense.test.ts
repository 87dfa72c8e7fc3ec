import { expect, it } from "vitest";
import { readWordSense } from "./word-sense";

const DIMS = 2;
const ROWS: Record<string, [level: number, both: number]> = {
  bill: [80, 0xfa],
  invoice: [88, 0xfa],
  sauna: [96, 0x0f],
  turen: [72, 0xaf],
};

function packed(words = Object.keys(ROWS)): Uint8Array {
  const text = new TextEncoder().encode(words.join("\n"));
  const known = Object.values(ROWS);
  const head = new Uint8Array(Uint32Array.of(DIMS, known.length, known.length, text.length).buffer);
  const rows = new Uint8Array(Uint16Array.from(known, (_, i) => i).buffer);
  return Uint8Array.of(...head, ...rows, ...known.map(([level]) => level), ...known.map(([, both]) => both), ...text);
}
const sense = readWordSense(packed(), "bill invoice\nbill law");

it("knows where a word stands, by its stem too", () => {
  const [x = 0, y = 0] = sense.placeOf("bill") ?? [];
  expect(Math.hypot(x, y)).toBeCloseTo(1);
  expect(x).toBeGreaterThan(y);
  expect(sense.placeOf("bills")).toEqual(sense.placeOf("bill"));
  expect(sense.placeOf("nothing")).toBeNull();
});

it("puts an unknown compound between its parts", () => {
  const [x = 0, y = 0] = sense.placeOf("saunabill") ?? [];
  const [sauna = 0] = sense.placeOf("sauna") ?? [];
  const [bill = 0] = sense.placeOf("bill") ?? [];
  expect(x).toBeGreaterThan(sauna);
  expect(x).toBeLessThan(bill);
  expect(Math.hypot(x, y)).toBeCloseTo(1);
});

it("knows how often a word is used, and which stand for one another", () => {
  expect(sense.usageOf("bill")).toBe(2 ** -10);
  expect(sense.usageOf("unheard")).toBe(0);
  expect(sense.areSynonyms("bill", "invoice")).toBe(true);
  expect(sense.areSynonyms("invoice", "law")).toBe(false);
  expect(sense.areSynonyms("unheard", "bill")).toBe(false);
});

it("refuses a file whose words do not match", () => {
  expect(() => readWordSense(packed(["bill"]), "")).toThrow(RangeError);
});
