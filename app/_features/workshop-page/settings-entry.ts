import type { useTranslations } from "next-intl";
import { readCount } from "@/app/_workshop/typed-number";
import type { ArgsOf } from "@/domain/commands/commands";
import { LIMITS, TEXT } from "@/domain/limits";
import type { Workshop } from "@/domain/records";
import { clockOf, instantOf } from "./clock";
import { lengthOf } from "./use-edits";

/** The form's fields as typed. */
export type SettingsEntry = Record<
  | "title"
  | "persona"
  | "goal"
  | "date"
  | "time"
  | "people"
  | "frontLine"
  | "approvers"
  | "minutes"
  | "locale"
  | "stageModel",
  string
>;
export type SettingsMistakes = Partial<
  Record<"title" | "persona" | "goal" | "date" | "people" | "frontLine" | "approvers", string>
>;

/** What the workshop has now, date and time as clocks show them in `timeZone`. */
export function settingsOf(workshop: Workshop, timeZone: string): SettingsEntry {
  const { title, persona, goal, startsAt, agendaMinutes, locale, stageModel } = workshop;
  const { date, time } = startsAt === null ? { date: "", time: "" } : clockOf(startsAt, timeZone);
  const { peopleExpected, frontLineExpected, approvers } = workshop;
  const room = { people: `${peopleExpected ?? ""}`, frontLine: `${frontLineExpected ?? ""}`, approvers };
  return { title, persona, goal, date, time, ...room, minutes: String(agendaMinutes), locale, stageModel };
}

/** In which fields what is called otherwise is typed. */
const TYPED_IN: Readonly<Record<string, readonly (keyof SettingsEntry)[]>> = {
  startsAt: ["date", "time"],
  agendaMinutes: ["minutes"],
  peopleExpected: ["people"],
  frontLineExpected: ["frontLine"],
};

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
    peopleExpected: readCount(entry.people) ?? null,
    frontLineExpected: readCount(entry.frontLine) ?? null,
    approvers: entry.approvers.trim(),
    agendaMinutes: ([45, 90, 180] as const).find((n) => String(n) === minutes) ?? "custom",
    locale: locale === "de" ? "de" : "en",
    stageModel: stageModel === "three" ? "three" : "five",
  };
  const differs = (...fields: (keyof SettingsEntry)[]) => fields.some((field) => entry[field] !== now[field]);
  const isChanged = (name: string) => differs(...(TYPED_IN[name] ?? [name as keyof SettingsEntry]));
  return Object.fromEntries(Object.entries(all).filter(([name]) => isChanged(name)));
}

type Words = ReturnType<typeof useTranslations<"workshop.settings">>;

/** What keeps the settings from being saved, in words. */
export function settingsMistakes(entry: SettingsEntry, t: Words): SettingsMistakes {
  const { title, persona, goal, date, time } = entry;
  return {
    ...(title.trim() === "" ? { title: t("titleMissing") } : {}),
    ...(lengthOf(title) > TEXT.title ? { title: t("tooLong", { max: TEXT.title }) } : {}),
    ...(lengthOf(persona) > TEXT.note ? { persona: t("tooLong", { max: TEXT.note }) } : {}),
    ...(lengthOf(goal) > TEXT.note ? { goal: t("tooLong", { max: TEXT.note }) } : {}),
    ...(time !== "" && date === "" ? { date: t("dateMissing") } : {}),
    ...roomMistakes(entry, t),
  };
}

/** There are never more people of the front line than people. */
function roomMistakes({ people, frontLine, approvers }: SettingsEntry, t: Words): SettingsMistakes {
  const all = readCount(people);
  const isRight = all === null || isCount(all, 1, LIMITS.participants);
  const most = isRight ? (all ?? LIMITS.participants) : LIMITS.participants;
  const some = readCount(frontLine);
  return {
    ...(isRight ? {} : { people: t("peopleWrong", { max: LIMITS.participants }) }),
    ...(some === null || isCount(some, 0, most) ? {} : { frontLine: t("frontLineWrong", { max: most }) }),
    ...(lengthOf(approvers) > TEXT.note ? { approvers: t("tooLong", { max: TEXT.note }) } : {}),
  };
}

const isCount = (n: number | undefined, from: number, to: number): boolean => n !== undefined && n >= from && n <= to;
