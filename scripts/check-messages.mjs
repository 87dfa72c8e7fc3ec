import { existsSync, readFileSync } from "node:fs";
import { icuArguments } from "./icu.mjs";
import { isMain, report } from "./report.mjs";

const LANGUAGES = ["en", "de"];
/** Words the glossary replaces; only those that have no second, harmless meaning in an interface. */
const FORBIDDEN = {
  en: /\b(boards?|sticky|stickies|post-its?|tasks?|to-?dos?|tickets?|assignees?|attendees?|players?|hotspots?|kpis?|scores?|winners?|top list)\b/i,
  de: /\b(Boards?|Sitzung(en)?|Post-its?|Haftnotiz(en)?|To-?dos?|Tickets?|Touchpoints?|Auswahllisten?|Hotspots?|KPIs?|Scores?|Sieger(in)?|Moderatore?n?)\b/i,
};
const ADDRESS = /\bSie\b|\bIhnen\b|\b(du|dich|dir|dein(e[mnrs]?)?)\b/u;
const EMOJI = /(?![©®™↔↕])\p{Extended_Pictographic}/u;

/** The rules about what the interface says. Without messages/ there is nothing to say yet and nothing to check. */
export async function checkMessages() {
  const texts = Object.fromEntries(LANGUAGES.map((language) => [language, readMessages(language)]));
  const all = LANGUAGES.flatMap((language) => [...texts[language]].map(([key, text]) => ({ language, key, text })));
  const matching = (test) => all.filter(test).map(({ language, key, text }) => `${language} ${key}: ${text}`);
  return [
    {
      name: "messages: same keys",
      comment: "every text exists in both languages",
      problems: [...missing(texts.de, texts.en, "de"), ...missing(texts.en, texts.de, "en")],
    },
    {
      name: "messages: same arguments",
      comment: "both languages name the same ICU arguments and tags, and every plural has its other",
      problems: [...texts.en.keys()].filter((key) => texts.de.has(key)).flatMap((key) => disagreement(texts, key)),
    },
    {
      name: "messages: every refusal",
      comment: "every code of domain/errors.ts has its refusals.<code>",
      problems: refusalCodes().flatMap((code) =>
        LANGUAGES.filter((language) => !texts[language].has(`refusals.${code}`)).map(
          (language) => `${language} refusals.${code}`,
        ),
      ),
    },
    {
      name: "messages: nothing empty",
      comment: "a text says something",
      problems: matching(({ text }) => text.trim() === ""),
    },
    {
      name: "messages: glossary words",
      comment: "the glossary has another word for this",
      problems: matching(({ language, text }) => FORBIDDEN[language].test(spoken(text))),
    },
    {
      name: "messages: calm",
      comment: "no exclamation marks, no emoji",
      problems: matching(({ text }) => text.includes("!") || EMOJI.test(text)),
    },
    {
      name: "messages: no Sie, no du",
      comment: "German labels are infinitives or nouns",
      problems: matching(({ language, text }) => language === "de" && ADDRESS.test(spoken(text))),
    },
  ];
}

function readMessages(language) {
  const path = `messages/${language}.json`;
  return existsSync(path) ? new Map(flatten(JSON.parse(readFileSync(path, "utf8")))) : new Map();
}

function flatten(tree, prefix = "") {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

function missing(there, wanted, language) {
  return [...wanted.keys()].filter((key) => !there.has(key)).map((key) => `${language} lacks ${key}`);
}

function disagreement(texts, key) {
  try {
    const [en, de] = LANGUAGES.map((language) => icuArguments(texts[language].get(key)).join(", "));
    return en === de ? [] : [`${key}: en has (${en}), de has (${de})`];
  } catch (error) {
    return [`${key}: ${error.message}`];
  }
}

/** What a reader sees: without the names of arguments, branches and tags. */
const spoken = (text) => text.replace(/\{\s*\w+\s*(,\s*\w+\s*,?|\})/g, " ").replace(/<\/?\w+>/g, " ");

function refusalCodes() {
  if (!existsSync("domain/errors.ts") || !existsSync("messages")) return [];
  const table = /REFUSALS = \{([^}]*)\}/.exec(readFileSync("domain/errors.ts", "utf8"))?.[1] ?? "";
  const codes = [...table.matchAll(/^\s*(\w+):/gm)].map(([, code]) => code);
  if (codes.length === 0) throw new Error("domain/errors.ts: the table REFUSALS was not found");
  return codes;
}

if (isMain(import.meta.url)) report(await checkMessages());
