import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { readSentenceEncoder } from "./sentence-encoder";

const shipped = gunzipSync(readFileSync("public/words/encoder.bin.gz"));
const encode = readSentenceEncoder(shipped);

const nearness = (a: Float32Array, b: Float32Array): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

it("puts a sentence at a place of length 1, the same each time, another for another order", () => {
  const place = encode([341, 4125, 8]);
  expect(place).toHaveLength(512);
  expect(nearness(place, place)).toBeCloseTo(1, 5);
  expect(encode([341, 4125, 8])).toEqual(place);
  expect(nearness(encode([8, 4125, 341]), place)).toBeLessThan(0.999);
});

it("cuts what is longer than a card", () => {
  const long = Array.from({ length: 64 }, (_, i) => 100 + i);
  expect(encode([...long, 7, 8, 9])).toEqual(encode(long));
});

it("refuses a file that is too short or too long", () => {
  expect(() => readSentenceEncoder(shipped.subarray(0, shipped.length - 8))).toThrow(RangeError);
  expect(() => readSentenceEncoder(Buffer.concat([shipped, Buffer.alloc(4)]))).toThrow(RangeError);
});
