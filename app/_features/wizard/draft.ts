import type { Locale } from "@/content/text";

export const STEPS = ["topic", "template", "rules"] as const;
export type Step = (typeof STEPS)[number];
export const LENGTHS = [45, 90, 180] as const;
export type Length = (typeof LENGTHS)[number];

/** A workshop as far as somebody has thought it through; kept in this browser until it is created. */
export interface WizardDraft {
  step: Step;
  title: string;
  persona: string;
  goal: string;
  /** "" while nothing is chosen, "none" for an empty start. */
  template: string;
  /** "own" for the times of the own template chosen. */
  minutes: Length | "own";
  stageModel: "five" | "three";
  anonymity: "anonymous" | "named";
  locale: Locale;
  /** How many are expected, as typed. */
  people: string;
  /** YYYY-MM-DD, or "". */
  date: string;
  /** HH:MM, or "". */
  time: string;
}

export const emptyDraft = (locale: Locale): WizardDraft => ({
  step: "topic",
  title: "",
  persona: "",
  goal: "",
  template: "",
  minutes: 90,
  stageModel: "five",
  anonymity: "anonymous",
  locale,
  people: "",
  date: "",
  time: "",
});

const oneOf = <T>(values: readonly T[], value: unknown): T | undefined => values.find((each) => each === value);
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** What was stored, field by field: what does not fit (any more) gives way to the default. */
export function draftFrom(stored: string | null, empty: WizardDraft): WizardDraft {
  const from = objectFrom(stored);
  return {
    step: oneOf(STEPS, from.step) ?? empty.step,
    title: textOf(from.title),
    persona: textOf(from.persona),
    goal: textOf(from.goal),
    template: textOf(from.template),
    minutes: oneOf([...LENGTHS, "own"] as const, from.minutes) ?? empty.minutes,
    stageModel: oneOf(["five", "three"] as const, from.stageModel) ?? empty.stageModel,
    anonymity: oneOf(["anonymous", "named"] as const, from.anonymity) ?? empty.anonymity,
    locale: oneOf(["de", "en"] as const, from.locale) ?? empty.locale,
    people: textOf(from.people),
    date: textOf(from.date),
    time: textOf(from.time),
  };
}

function objectFrom(stored: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(stored ?? "{}");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** UTC milliseconds of a date and time where the reader is; nine o'clock without a time, null without a date. */
export function startOf({ date, time }: Pick<WizardDraft, "date" | "time">): number | null {
  if (date === "") return null;
  const at = new Date(`${date}T${time || "09:00"}`).getTime();
  return Number.isNaN(at) ? null : at;
}
