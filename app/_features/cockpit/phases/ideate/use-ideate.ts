"use client";
import { useDerived, useLive } from "@/app/_live/live";
import { evidenceByMoment } from "@/app/_workshop/ranking/evidence-of";
import { inJourneyOrder } from "@/domain/journey-order";
import { isLive, rootOf } from "@/domain/moment-root";
import type { Idea, IdeaKind, Moment } from "@/domain/records";
import { chosen } from "../chosen";

const chosenMoment = chosen<string | null>(null);

/** The moment being staged: moments of truth in the order of the journey first, as on phones and big screen, then all others by rank. */
export function useIdeate() {
  const { view } = useLive();
  const result = useDerived("result", "latest");
  const id = chosenMoment.use();
  const rankedOf = (momentId: string) => result?.ranking.find((ranked) => ranked.id === momentId);
  const placeOf = (moment: Moment) => rankedOf(moment.id)?.rank ?? Number.MAX_SAFE_INTEGER;
  const moments = [...view.all("moment")]
    .filter(isLive)
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.title.localeCompare(b.title));
  const truths = moments.filter(({ confirmedAsTruth }) => confirmedAsTruth).toSorted(inJourneyOrder);
  const others = moments.filter(({ confirmedAsTruth }) => !confirmedAsTruth);
  const moment = moments.find((m) => m.id === id) ?? truths[0] ?? moments[0];
  const ideas = [...view.all("idea")].filter((idea) => rootOf(view, idea.momentId)?.id === moment?.id);
  return {
    truths,
    others,
    moment,
    ranked: moment && rankedOf(moment.id),
    isComplete: result?.complete ?? false,
    evidence: evidenceByMoment(view).get(moment?.id ?? "") ?? [],
    choose: chosenMoment.set,
    ideasOf: (kind: IdeaKind): Idea[] => ideas.filter((idea) => idea.kind === kind).toSorted(shownFirst),
    titleOf: (ideaId: string | null) => (ideaId === null ? undefined : view.get("idea", ideaId)?.text),
  };
}

/** Hidden ideas last; by id otherwise, so that the order tells nothing about who wrote when (I13). */
const shownFirst = (a: Idea, b: Idea) =>
  Number(a.hiddenAt !== null) - Number(b.hiddenAt !== null) || a.id.localeCompare(b.id);
