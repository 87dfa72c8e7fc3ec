import { type Template as BuiltIn, templates } from "@/content/templates";
import { inLanguage, type Locale, type Text } from "@/content/text";
import type { Db } from "@/db/open";
import { listTemplatesOf, type Template } from "@/db/queries/templates";
import { PHASES, type Phase } from "@/domain/phases";
import type { Workshop } from "@/domain/records";
import { type Period, STAGES, type Stage } from "@/domain/stages";

/** How a workshop was set up of which somebody made a template. */
export interface OwnSetting {
  locale: Locale;
  stageModel: Workshop["stageModel"];
  agendaMinutes: Workshop["agendaMinutes"];
  /** Minutes of the phases that are not skipped; null where they are as usual for that length. */
  times: { phase: Phase; minutes: number }[] | null;
}

/** A template as the wizard offers it; the persona in both languages, as the room may speak another than the page. */
export interface TemplateOffer {
  id: string;
  name: string;
  /** Empty for an own one. */
  description: string;
  persona: Text;
  /** In journey order. */
  touchpoints: { id: string; stage: Stage; period: Period; text: string }[];
  /** How many stages have touchpoints. */
  stages: number;
  /** Null for a built-in one. */
  own: OwnSetting | null;
}

/** What a workshop may begin with: own templates first, then the built-in ones in the language given. */
export const listOffers = (db: Db, userId: string, locale: Locale): TemplateOffer[] => [
  ...listTemplatesOf(db, userId).map(ownOffer),
  ...templates.map((template) => builtInOffer(template, locale)),
];

const stagesOf = (cards: readonly { stage: Stage }[]) =>
  STAGES.filter((stage) => cards.some((card) => card.stage === stage)).length;

const builtInOffer = ({ id, name, description, persona, touchpoints }: BuiltIn, locale: Locale): TemplateOffer => ({
  id,
  name: inLanguage(name, locale),
  description: inLanguage(description, locale),
  persona,
  stages: stagesOf(touchpoints),
  touchpoints: touchpoints.map(({ id, stage, period, text }) => ({
    id,
    stage,
    period,
    text: inLanguage(text, locale),
  })),
  own: null,
});

const ownOffer = ({ id, name, persona, locale, stageModel, agendaMinutes, agenda, starters }: Template) => ({
  id,
  name,
  description: "",
  persona: { de: persona, en: persona },
  stages: stagesOf(starters),
  touchpoints: starters.map(({ id, stage, period, text }) => ({ id, stage, period, text })),
  own: { locale, stageModel, agendaMinutes, times: timesOf(agendaMinutes, agenda) },
});

function timesOf(agendaMinutes: Workshop["agendaMinutes"], agenda: Workshop["agenda"]): OwnSetting["times"] {
  const shown = PHASES.filter((phase) => !agenda[phase].off);
  if (agendaMinutes !== "custom" && shown.length === PHASES.length) return null;
  return shown.map((phase) => ({ phase, minutes: agenda[phase].minutes }));
}
