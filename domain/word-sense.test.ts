import { expect, it } from "vitest";
import { bucketsOf, levelOf, readWordSense, stepOf } from "./word-sense";

const DIMS = 2;
const BUCKETS = 3;
const ROWS: Record<string, number> = { bill: 0xfa, invoice: 0xfa, sauna: 0x0f };

/** Words with half a byte a number, then buckets that stand at (1, -1), (3, -3) and (5, -5) of their steps and a half. */
function packed(words = Object.keys(ROWS)): Uint8Array {
  const text = new TextEncoder().encode(words.join("\n"));
  const rows = [...Object.values(ROWS), 0x87, 0xa5, 0xc3];
  const head = new Uint8Array(Uint32Array.of(DIMS, rows.length - BUCKETS, BUCKETS, text.length).buffer);
  return Uint8Array.of(...head, ...rows.map((_, i) => (i === 2 ? levelOf(2) : levelOf(1))), ...rows, ...text);
}
const sense = readWordSense(packed());

it("knows where a word stands and how much it tells", () => {
  expect(sense.dims).toBe(DIMS);
  expect([...sense.placeOf("bill")]).toEqual([7.5, 2.5]);
  expect(sense.placeOf("invoice")).toEqual(sense.placeOf("bill"));
  expect([...sense.placeOf("sauna")]).toEqual([-15, 15]);
});

it("puts an unknown word in the middle of its pieces", () => {
  const pieces = bucketsOf("saunas", BUCKETS);
  const x = pieces.reduce((sum, bucket) => sum + 0.5 + 2 * bucket, 0) / pieces.length;
  expect(sense.placeOf("saunas")[0]).toBeCloseTo(x, 4);
  expect(sense.placeOf("saunas")[1]).toBeCloseTo(-x, 4);
});

it("cuts a word into every run of three to six letters, its ends marked", () => {
  expect(bucketsOf("tür", 1)).toHaveLength(3 + 2 + 1);
  expect(bucketsOf("bill", 1000)).toEqual(bucketsOf("bill", 1000));
  expect(bucketsOf("bill", 1000)).not.toEqual(bucketsOf("pill", 1000));
  for (const bucket of bucketsOf("rechnungsbetrag", 7)) expect(bucket).toBeLessThan(7);
});

it("tells steps by levels, a sixteenth of a doubling apart", () => {
  expect(stepOf(levelOf(1))).toBe(1);
  expect(stepOf(levelOf(0.01)) / 0.01).toBeCloseTo(1, 1);
  expect([levelOf(1e-9), levelOf(1e9)]).toEqual([0, 255]);
});

it("refuses a file whose words do not match", () => {
  expect(() => readWordSense(packed(["bill"]))).toThrow(RangeError);
});
