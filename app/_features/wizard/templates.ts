import type { Locale, Text } from "@/content/text";
import type { Stage } from "@/domain/stages";

/** A template as the wizard shows it, in the language of the page; the persona in both, as the room may speak the other. */
export interface WizardTemplate {
  id: string;
  name: string;
  description: string;
  persona: Text;
  /** In journey order. */
  touchpoints: { id: string; stage: Stage; text: string }[];
  /** How many stages have touchpoints. */
  stages: number;
}

/** Whether somebody wrote this persona, rather than a template having brought it. */
export const isOwnPersona = (persona: string, templates: readonly WizardTemplate[]): boolean =>
  persona.trim() !== "" && !templates.some((template) => Object.values(template.persona).includes(persona));

/** The persona of a template in another language; one somebody wrote stays. */
export function personaIn(locale: Locale, persona: string, templates: readonly WizardTemplate[]): string {
  const brought = templates.find((template) => Object.values(template.persona).includes(persona));
  return brought ? brought.persona[locale] : persona;
}
