import type { useTranslations } from "next-intl";
import { readCount } from "@/app/_workshop/typed-number";
import { LIMITS, TEXT } from "@/domain/limits";
import type { Step, WizardDraft } from "./draft";

export type MistakenField = "title" | "persona" | "goal" | "people" | "date";
export type Mistakes = Partial<Record<MistakenField, string>>;

export const STEP_OF: Readonly<Record<MistakenField, Step>> = {
  title: "topic",
  persona: "topic",
  goal: "topic",
  people: "rules",
  date: "rules",
};

const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
const lengthOf = (text: string) => [...text.normalize("NFC").trim()].length;

/** What keeps a draft from becoming a workshop, in words, keyed by field. */
export function mistakesOf(draft: WizardDraft, t: ReturnType<typeof useTranslations<"wizard.errors">>): Mistakes {
  const mistakes: Mistakes = {};
  const limits = { title: TEXT.title, persona: TEXT.note, goal: TEXT.note } as const;
  for (const field of ["title", "persona", "goal"] as const) {
    if (lengthOf(draft[field]) > limits[field]) mistakes[field] = t("tooLong", { max: limits[field] });
  }
  if (!VISIBLE.test(draft.title)) mistakes.title = t("title");
  const people = readCount(draft.people);
  if (people === undefined || people === 0 || (people ?? 0) > LIMITS.participants)
    mistakes.people = t("people", { max: LIMITS.participants });
  if (draft.time !== "" && draft.date === "") mistakes.date = t("date");
  return mistakes;
}
