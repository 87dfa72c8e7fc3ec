import { expect, it } from "vitest";
import { matchOf } from "./match";

const timer = ["Start the time", ["Zeit starten", "timer, clock"]] as const;

it("finds by the beginnings of words, in any order and either language", () => {
  expect(matchOf("start", ...timer)).toBe(1);
  expect(matchOf("ti sta", ...timer)).toBe(0.8);
  expect(matchOf("zeit", ...timer)).toBe(0.5);
  expect(matchOf("clock", ...timer)).toBe(0.5);
  expect(matchOf("pause", ...timer)).toBe(0);
  expect(matchOf("zeit pause", ...timer)).toBe(0);
});

it("does not mind case, umlauts, accents or ß", () => {
  expect(matchOf("LOSEN", "Lösen", [])).toBe(1);
  expect(matchOf("groß", "Code und QR gross zeigen", [])).toBe(0.8);
});

it("falls back to parts of compounds, for three letters and more", () => {
  expect(matchOf("speicher", "Themenspeicher", [])).toBe(0.2);
  expect(matchOf("he", "Themenspeicher", [])).toBe(0);
});

it("shows everything while nothing is asked for", () => {
  expect(matchOf("  ", ...timer)).toBe(1);
});
