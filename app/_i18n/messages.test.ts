import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { PHASES } from "@/domain/phases";
import de from "@/messages/de.json";
import en from "@/messages/en.json";
import { formatCalendarDate } from "./dates";
import { negotiateLocale } from "./locale";
import { type RevealFacts, revealSentence } from "./reveal-sentence";

type Tree = { readonly [key: string]: string | Tree };
const flat = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );

/** Names of ICU arguments, such as `n` in `{n} of {total}`. */
const args = (message: string) =>
  new Set([...message.matchAll(/\{(\w+)(?=[},])/g)].map((m) => m[1]).filter((name) => !/^\d/.test(name ?? "")));

const english = new Map(flat(en));

describe("messages", () => {
  it("hold a question for every phase but the reveal, whose sentence is made", () => {
    expect(Object.keys(en.phases.question)).toEqual(PHASES.filter((phase) => phase !== "reveal"));
  });

  it("can all be formatted", () => {
    const numbers = Object.fromEntries([...english.values()].flatMap((m) => [...args(m)]).map((name) => [name, 3]));
    const marked = { ...numbers, b: (chunks: unknown) => chunks, q: (chunks: unknown) => chunks };
    for (const [locale, messages] of [
      ["en", en],
      ["de", de],
    ] as const) {
      const fail = (error: Error) => {
        throw error;
      };
      const t = createTranslator({ locale, messages: messages as never, onError: fail }).rich as unknown as (
        key: string,
        values: Record<string, unknown>,
      ) => unknown;
      for (const [key, message] of english) {
        const text = [t(key, /<[bq]>/.test(message) ? marked : numbers)].flat(3).join("");
        expect(text, key).not.toContain("{");
      }
    }
  });
});

describe("the language of a page", () => {
  it("is the one chosen, else the browser's best, else English", () => {
    expect(negotiateLocale("de", "en")).toBe("de");
    expect(negotiateLocale("fr", "de-AT,de;q=0.9,en;q=0.8")).toBe("de");
    expect(negotiateLocale(undefined, "fr-CH, en;q=0.4, de;q=0.7, *;q=0.1")).toBe("de");
    expect(negotiateLocale(undefined, "de;q=0, fr")).toBe("en");
    expect(negotiateLocale(undefined, null)).toBe("en");
    expect(negotiateLocale("__proto__", ";;q=x,,")).toBe("en");
  });
});

describe("the reveal sentence", () => {
  const sentence = (locale: "en" | "de", facts: Partial<RevealFacts>) => {
    const messages = locale === "de" ? de : en;
    const t = createTranslator({ locale, messages, namespace: "phases" });
    const numberWord = createTranslator({ locale, messages, namespace: "numbers" });
    return revealSentence(t, numberWord, { solid: 2, topK: 3, tiedAtTopK: false, voices: 12, minGroup: 5, ...facts });
  };

  it("spells numbers out and tells how open the ranking is", () => {
    expect(sentence("de", { solid: 3 })).toBe("Drei Momente liegen klar vorn.");
    expect(sentence("en", { solid: 3 })).toBe("Three moments are solid.");
    expect(sentence("de", { tiedAtTopK: true })).toBe("Zwei Momente liegen klar vorn, Platz drei ist offen.");
    expect(sentence("en", {})).toBe("Two moments are solid, the rest is contested.");
    expect(sentence("de", { solid: 1 })).toBe("Ein Moment liegt klar vorn, der Rest ist umkämpft.");
    expect(sentence("en", { solid: 0 })).toBe("Nothing is solid yet. Time to talk.");
    expect(sentence("de", { voices: 4, solid: 3 })).toBe("Vier Stimmen: eine Richtung, keine Rangfolge.");
    expect(sentence("en", { solid: 13, topK: 13 })).toBe("13 moments are solid.");
  });
});

describe("a calendar date", () => {
  it("stays on its day in every zone and names the year only when it is another one", () => {
    const format = (date: Date, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat("en-GB", options).format(date);
    expect(formatCalendarDate(format, "2026-12-14", "2026-11-22")).toBe("14 December");
    expect(formatCalendarDate(format, "2027-01-01", "2026-11-22")).toBe("1 Jan 2027");
  });
});
