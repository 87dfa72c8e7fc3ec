import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { LENGTHS } from "@/app/_features/wizard/draft";
import type { Timelines } from "@/app/_features/wizard/timelines";
import { Wizard } from "@/app/_features/wizard/wizard";
import { Messages } from "@/app/_i18n/messages";
import { breaksOf, minutesOf } from "@/content/agenda";
import { phases } from "@/content/phases";
import { inLanguage, type Locale } from "@/content/text";
import { configOf } from "@/domain/workshop-defaults";
import { requireSignedIn } from "@/server/loaders/signed-in";
import { loadTemplates } from "@/server/loaders/templates";

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
  const templates = loadTemplates(userId, locale);
  const isKnown = template === "none" || templates.some(({ id }) => id === template);
  return (
    <Messages namespaces={["wizard"]}>
      <Wizard
        userId={userId}
        templates={templates}
        timelines={timelinesIn(locale, t("break"))}
        template={isKnown ? String(template) : ""}
      />
    </Messages>
  );
}

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
