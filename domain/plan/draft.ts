import type { Action, Idea, IdeaKind } from "../records";
import { CHANNELS, type Channel } from "../stages";
import { addDays } from "./dates";

const KIND_ORDER: readonly IdeaKind[] = ["remove_detractor", "raise_standard", "add_enhancer"];
const FIRST_STEP_DAYS = 2;

/** Name and unit in the workshop's language. */
export interface DraftMeasure {
  name: string;
  unit: string;
  /** Measured in points from 1 to 5 like satisfaction, so that the workshop's own value can be the baseline. */
  isInPoints: boolean;
}

export interface DraftMoment {
  id: string;
  scene: string | null;
  /** Channels of its touchpoints, one entry per touchpoint that has one. */
  channels: readonly Channel[];
  /** Steadied estimate of the result snapshot, 1 to 5. */
  satisfaction: number | null;
  /** Visible ideas of the moment and of those merged into it, in any order. */
  ideas: readonly Pick<Idea, "id" | "kind" | "text" | "ticked" | "seq">[];
}

export interface DraftSources {
  /** Confirmed moments of truth in rank order. */
  moments: readonly DraftMoment[];
  /** Keyed by channel; null is the measure where none fits. */
  measures: ReadonlyMap<Channel | null, DraftMeasure>;
  /** Ideas that have become an action already, whatever its state: they are not drafted again. */
  plannedIdeaIds: ReadonlySet<string>;
  /** Calendar date YYYY-MM-DD. */
  today: string;
}

export type ActionDraft = Omit<Action, "id" | "seq" | "updatedAt">;

/**
 * One draft per ticked idea, in the order of method 8.2. Actions that exist are never touched, so edited text stays.
 * Effect, effort and owner are open; the due date follows from the effort (`dueOnByEffort`), the if–then sentence from owner
 * and first step (`ifThenSentence`).
 */
export function draftActions({ moments, measures, plannedIdeaIds, today }: DraftSources): ActionDraft[] {
  return moments.flatMap((moment) =>
    moment.ideas
      .filter((idea) => idea.ticked && !plannedIdeaIds.has(idea.id))
      .toSorted((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || a.seq - b.seq)
      .map((idea) => ({
        momentId: moment.id,
        ideaIds: [idea.id],
        title: idea.text,
        scene: moment.scene,
        owner: null,
        proposedBy: null,
        promisedAt: null,
        dueOn: null,
        effect: null,
        effort: null,
        successMeasure: measureOf(moment, measures),
        empowerment: null,
        ifThen: null,
        firstStep: { text: "", dueBy: addDays(today, FIRST_STEP_DAYS), done: false },
        status: "draft" as const,
        statusReason: null,
        notes: [],
        carriedFromActionId: null,
      })),
  );
}

/** Satisfaction is the baseline only of a measure in points: it says nothing about minutes or per cent. */
function measureOf(
  { channels, satisfaction }: DraftMoment,
  measures: DraftSources["measures"],
): Action["successMeasure"] {
  const measure = measures.get(usualChannel(channels)) ?? measures.get(null);
  if (measure === undefined) return null;
  const baseline = measure.isInPoints && satisfaction !== null ? Math.round(satisfaction * 100) / 100 : null;
  return { name: measure.name, unit: measure.unit, baseline, target: null, current: null };
}

/** The most frequent channel; a tie goes to the first in the order of `CHANNELS`. */
function usualChannel(channels: readonly Channel[]): Channel | null {
  const count = (channel: Channel) => channels.filter((c) => c === channel).length;
  const [usual] = CHANNELS.filter((channel) => channels.includes(channel)).toSorted((a, b) => count(b) - count(a));
  return usual ?? null;
}

/**
 * "When …, … will …": what is known put into the template, an ellipsis for the rest.
 * @param template with {situation}, {owner} and {step}
 */
export function ifThenSentence(
  template: string,
  parts: { situation: string | null; owner: string | null; step: string | null },
): string {
  const known = new Map(Object.entries(parts));
  return template.replace(/\{(situation|owner|step)\}/g, (_, name: string) => known.get(name)?.trim() || "…");
}
