import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { LENGTHS } from "@/app/_features/wizard/draft";
import type { WizardTemplate } from "@/app/_features/wizard/templates";
import type { Timelines } from "@/app/_features/wizard/timeline";
import { Wizard } from "@/app/_features/wizard/wizard";
import { Messages } from "@/app/_i18n/messages";
import { breaksOf, minutesOf } from "@/content/agenda";
import { phases } from "@/content/phases";
import { templateById, templates } from "@/content/templates";
import { inLanguage, type Locale } from "@/content/text";
import { STAGES } from "@/domain/stages";
import { configOf } from "@/domain/workshop-defaults";
import { requireSignedIn } from "@/server/loaders/signed-in";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("wizard");
  return { title: t("title"), robots: { index: false } };
}

interface NewWorkshopProps {
  searchParams: Promise<{ template?: string | string[] }>;
}

export default async function NewWorkshopPage({ searchParams }: NewWorkshopProps) {
  const { userId } = await requireSignedIn("/w/new");
  const [{ template }, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations("wizard.timeline")]);
  const isKnown = typeof template === "string" && (template === "none" || templateById(template) !== undefined);
  return (
    <Messages namespaces={["wizard"]}>
      <Wizard
        userId={userId}
        templates={templatesIn(locale)}
        timelines={timelinesIn(locale, t("break"))}
        template={isKnown ? template : ""}
      />
    </Messages>
  );
}

const templatesIn = (locale: Locale): WizardTemplate[] =>
  templates.map(({ id, name, description, persona, touchpoints }) => ({
    id,
    name: inLanguage(name, locale),
    description: inLanguage(description, locale),
    persona,
    stages: STAGES.filter((stage) => touchpoints.some((card) => card.stage === stage)).length,
    touchpoints: touchpoints.map((card) => ({ id: card.id, stage: card.stage, text: inLanguage(card.text, locale) })),
  }));

function timelinesIn(locale: Locale, breakName: string): Timelines {
  const timelineOf = (length: (typeof LENGTHS)[number]) => {
    const minutes = minutesOf(length);
    const rows = phases.flatMap(({ id, name }) => [
      { id, name: inLanguage(name, locale), minutes: minutes[id], isBreak: false },
      ...breaksOf(length)
        .filter(({ afterPhase }) => afterPhase === id)
        .map((pause) => ({ id: `after ${id}`, name: breakName, minutes: pause.minutes, isBreak: true })),
    ]);
    return { rows, shortlist: configOf("", length).shortlistSize };
  };
  return { 45: timelineOf(45), 90: timelineOf(90), 180: timelineOf(180) };
}
