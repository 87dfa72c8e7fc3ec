import { measures } from "@/content/measures";
import type { Locale } from "@/content/text";
import type { ArgsOf } from "@/domain/commands/commands";

type Measures = ArgsOf<"plan.generate">["measures"];

const UNIT: Record<(typeof measures)[number]["unit"], Record<Locale, string>> = {
  minutes: { en: "minutes", de: "Minuten" },
  percent: { en: "%", de: "%" },
  points: { en: "points", de: "Punkte" },
  number: { en: "", de: "" },
};

/** The success measures by channel in the workshop's language, as drafting takes them (method 8.2). */
export const draftMeasures = (locale: Locale): Measures =>
  measures.map(({ channel, name, unit }) => ({
    channel,
    name: name[locale],
    unit: UNIT[unit][locale],
    isInPoints: unit === "points",
  }));
