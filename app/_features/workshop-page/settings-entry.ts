import type { useTranslations } from "next-intl";
import type { ArgsOf } from "@/domain/commands/commands";
import { TEXT } from "@/domain/limits";
import type { Workshop } from "@/domain/records";
import { clockOf, instantOf } from "./clock";
import { lengthOf } from "./use-edits";

/** The form's fields as typed. */
export type SettingsEntry = Record<
  "title" | "persona" | "goal" | "date" | "time" | "minutes" | "locale" | "stageModel",
  string
>;
export type SettingsMistakes = Partial<Record<"title" | "persona" | "goal" | "date", string>>;

/** What the workshop has now, date and time as clocks show them in `timeZone`. */
export function settingsOf(workshop: Workshop, timeZone: string): SettingsEntry {
  const { title, persona, goal, startsAt, agendaMinutes, locale, stageModel } = workshop;
  const { date, time } = startsAt === null ? { date: "", time: "" } : clockOf(startsAt, timeZone);
  return { title, persona, goal, date, time, minutes: String(agendaMinutes), locale, stageModel };
}

type Changes = ArgsOf<"workshops.updateSettings">;

/** Arguments for what differs. */
export function changesOf(edits: Partial<SettingsEntry>, now: SettingsEntry): Changes {
  const entry = { ...now, ...edits };
  const { minutes, locale, stageModel } = entry;
  const all: Required<Omit<Changes, "agenda" | "collectUntil">> = {
    title: entry.title.trim(),
    persona: entry.persona.trim(),
    goal: entry.goal.trim(),
    startsAt: instantOf(entry),
    agendaMinutes: ([45, 90, 180] as const).find((n) => String(n) === minutes) ?? "custom",
    locale: locale === "de" ? "de" : "en",
    stageModel: stageModel === "three" ? "three" : "five",
  };
  const differs = (...fields: (keyof SettingsEntry)[]) => fields.some((field) => entry[field] !== now[field]);
  const isChanged = (name: string) => {
    if (name === "startsAt") return differs("date", "time");
    return differs(name === "agendaMinutes" ? "minutes" : (name as keyof SettingsEntry));
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => isChanged(name)));
}

/** What keeps the settings from being saved, in words. */
export function settingsMistakes(
  { title, persona, goal, date, time }: SettingsEntry,
  t: ReturnType<typeof useTranslations<"workshop.settings">>,
): SettingsMistakes {
  return {
    ...(title.trim() === "" ? { title: t("titleMissing") } : {}),
    ...(lengthOf(title) > TEXT.title ? { title: t("tooLong", { max: TEXT.title }) } : {}),
    ...(lengthOf(persona) > TEXT.note ? { persona: t("tooLong", { max: TEXT.note }) } : {}),
    ...(lengthOf(goal) > TEXT.note ? { goal: t("tooLong", { max: TEXT.note }) } : {}),
    ...(time !== "" && date === "" ? { date: t("dateMissing") } : {}),
  };
}
