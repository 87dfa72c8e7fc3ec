import { expect, it } from "vitest";
import { plain } from "./plain";
import { meanings } from "./synonyms";
import { stemOf } from "./wording";

it("joins German and English words of one meaning", () => {
  expect(meanings.get("rechnung")).toBe(meanings.get("invoice"));
  expect(meanings.get("rechnung")).not.toBe(meanings.get("schlange"));
});

it("holds plain single words only", () => {
  for (const word of meanings.keys()) expect(word).toMatch(/^\p{Lowercase_Letter}+$/u);
});

it("gives no two meanings to words that are one word to the search", () => {
  const byStem = new Map<string, number>();
  for (const [word, meaning] of meanings) {
    const stem = stemOf(plain(word));
    expect([word, byStem.get(stem) ?? meaning]).toEqual([word, meaning]);
    byStem.set(stem, meaning);
  }
});
