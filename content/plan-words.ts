import data from "./data/plan-words.json";
import { inLanguage, type Locale, type Text } from "./text";

const { schemaVersion: _, ...words } = data;

export type PlanWord = keyof typeof words;

/** What stands on a plan that leaves the product as a file. */
export const planWord = (word: PlanWord, locale: Locale): string => inLanguage(words[word] as Text, locale);
