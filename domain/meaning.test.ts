import { expect, it } from "vitest";
import { likeInMeaning, meaningAmong } from "./meaning";
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
function likeAmong(texts: readonly string[]) {
  const read = meaningAmong(texts, SENSE);
  return (a: string, b: string) => likeInMeaning(read(a), read(b));
}
const like = likeAmong(TEXTS);

it("finds texts alike whose words stand near each other", () => {
  expect(like("The invoice", "the bill")).toBeGreaterThan(0.6);
  expect(like("The invoice", "Sauna")).toBeLessThan(0.2);
  expect(like("Sauna", "hot hot sauna")).toBeGreaterThan(like("the bill", "hot hot sauna"));
});

it("is symmetric, and says nothing of texts without a known word", () => {
  for (const a of TEXTS) for (const b of TEXTS) expect(like(a, b)).toBeCloseTo(like(b, a), 6);
  expect(like("xyz", "")).toBe(0);
  expect(like("xyz", "Sauna")).toBe(0);
});

it("reads the same however often, and what is not among the texts too", () => {
  const before = like("The invoice", "the bill");
  expect(like("an invoice", "the bill")).toBeGreaterThan(0.6);
  expect(like("The invoice", "the bill")).toBe(before);
});

it("stays between -0.5 and 0.8", () => {
  const texts = ["invoice", "sauna", "hot sauna", "bill bill"];
  const among = likeAmong(texts);
  for (const a of texts)
    for (const b of texts) {
      expect(among(a, b)).toBeGreaterThanOrEqual(-0.5);
      expect(among(a, b)).toBeLessThanOrEqual(0.8 + 1e-6);
    }
});

it("lets a word that all have tell nothing", () => {
  const [bill, hot] = ["sauna bill", "sauna hot"];
  const among = likeAmong(["sauna invoice", bill, hot]);
  expect(among("sauna invoice", bill)).toBeGreaterThan(among("sauna invoice", hot));
});
