import { expect, it } from "vitest";
import { meaningAmong } from "./meaning";
import type { WordSense } from "./word-sense";

const PLACES: Record<string, number[]> = {
  invoice: [2, 0, 0.2],
  bill: [1.8, 0.3, 0.2],
  sauna: [0, 2, 0.2],
  hot: [0.1, 1, 0.2],
  the: [0.01, 0.01, 0.1],
};
const SENSE: WordSense = { dims: 3, placeOf: (word) => Float32Array.from(PLACES[word] ?? [0, 0, 0]) };
const TEXTS = ["The invoice", "the bill", "Sauna", "hot hot sauna", "", "xyz"];
const like = meaningAmong(TEXTS, SENSE);
const at = (text: string) => TEXTS.indexOf(text);

it("finds texts alike whose words stand near each other", () => {
  expect(like(at("The invoice"), at("the bill"))).toBeGreaterThan(0.6);
  expect(like(at("The invoice"), at("Sauna"))).toBeLessThan(0.2);
  expect(like(at("Sauna"), at("hot hot sauna"))).toBeGreaterThan(like(at("the bill"), at("hot hot sauna")));
});

it("is symmetric, and says nothing of texts without a known word", () => {
  for (const a of TEXTS.keys()) for (const b of TEXTS.keys()) expect(like(a, b)).toBeCloseTo(like(b, a), 6);
  expect(like(at("xyz"), at(""))).toBe(0);
  expect(like(at("xyz"), 99)).toBe(0);
});

it("stays between -0.5 and 0.8", () => {
  const among = meaningAmong(["invoice", "sauna", "hot sauna", "bill bill"], SENSE);
  for (const a of [0, 1, 2, 3])
    for (const b of [0, 1, 2, 3]) {
      expect(among(a, b)).toBeGreaterThanOrEqual(-0.5);
      expect(among(a, b)).toBeLessThanOrEqual(0.8 + 1e-6);
    }
});

it("lets a word that all have tell nothing", () => {
  const among = meaningAmong(["sauna invoice", "sauna bill", "sauna hot"], SENSE);
  expect(among(0, 1)).toBeGreaterThan(among(0, 2));
});
