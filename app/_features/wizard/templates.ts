import type { Locale } from "@/content/text";
import type { TemplateOffer } from "@/server/templates/offers";
import { LENGTHS, type WizardDraft } from "./draft";

/** Whether somebody wrote this persona, rather than a template having brought it. */
export const isOwnPersona = (persona: string, templates: readonly TemplateOffer[]): boolean =>
  persona.trim() !== "" && !templates.some((template) => Object.values(template.persona).includes(persona));

/** The persona of a template in another language; one somebody wrote stays. */
export function personaIn(locale: Locale, persona: string, templates: readonly TemplateOffer[]): string {
  const brought = templates.find((template) => Object.values(template.persona).includes(persona));
  return brought ? brought.persona[locale] : persona;
}

/**
 * What choosing a template makes of a draft: its persona unless somebody wrote one, and what an own template knows of
 * the room. Undefined starts empty. Times of a template chosen before go with it.
 */
export function withTemplate(
  draft: WizardDraft,
  template: TemplateOffer | undefined,
  templates: readonly TemplateOffer[],
): Partial<WizardDraft> {
  const locale = template?.own?.locale ?? draft.locale;
  const persona = isOwnPersona(draft.persona, templates) ? draft.persona : (template?.persona[locale] ?? "");
  const minutes = draft.minutes === "own" ? 90 : draft.minutes;
  const chosen = { template: template?.id ?? "none", persona, minutes };
  if (!template?.own) return chosen;
  const { stageModel, agendaMinutes, times } = template.own;
  const usual = LENGTHS.find((length) => length === agendaMinutes);
  return { ...chosen, locale, stageModel, minutes: times || !usual ? "own" : usual };
}
