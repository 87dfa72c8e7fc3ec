import { LIMITS } from "./limits";
import { PHASES } from "./phases";
import type { Touchpoint, Workshop } from "./records";
import { STAGES } from "./stages";
import type { StateReader } from "./state";
import { isPublic } from "./view/visibility";
import { agendaOf } from "./workshop-defaults";

/** A text a later workshop may begin with and where it lies; nothing of who wrote it when. */
export type Starter = Pick<Touchpoint, "id" | "text" | "stage" | "period" | "channel">;

/**
 * The ticked cards as starters: in the order of the journey and there by their words, which says nothing about who came
 * first, and under new ids, as an old one would lead back to its card. Cards the group has not seen, or no longer sees,
 * are left out.
 */
export function startersOf(state: StateReader, ticked: readonly string[], newId: () => string): Starter[] {
  const cards = [...new Set(ticked)].flatMap((id) => state.get("touchpoint", id) ?? []);
  return cards
    .filter(isPublic)
    .toSorted((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || (a.text < b.text ? -1 : 1))
    .slice(0, LIMITS.cardsPerTemplate)
    .map(({ text, stage, period, channel }) => ({ id: newId(), text, stage, period, channel }));
}

/** What of a workshop's settings a template keeps. */
export type TemplateSetting = Pick<Workshop, "persona" | "locale" | "stageModel" | "agendaMinutes" | "agenda">;

/** Times somebody changed are own times from then on: a run is measured against them, not against the usual ones. */
export function settingOf({ persona, locale, stageModel, agendaMinutes, agenda }: Workshop): TemplateSetting {
  const usual = agendaOf(agendaMinutes);
  const isUsual = PHASES.every((phase) => agenda[phase].minutes === usual[phase].minutes);
  return { persona, locale, stageModel, agendaMinutes: isUsual ? agendaMinutes : "custom", agenda };
}
