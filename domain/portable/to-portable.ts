import { isBefore } from "../phases";
import type { StateReader } from "../state";
import type { WorkshopFile } from "./format.schema";
import { actionsPart, checkInsPart } from "./plan-part";
import { bySaying, Places, seen, seenMoments, seenPeople } from "./seen";
import { translateResult } from "./translate-result";

/** Results a file keeps: the latest one is what counts. */
const SNAPSHOTS = 5;

/**
 * A workshop as a file: what its facilitators may see at this moment, so no ballots, and in an anonymous workshop
 * neither authors nor times nor the order in which cards came. References to what is gone are left out.
 * @param now UTC milliseconds
 */
export function toPortable(state: StateReader, now: number): WorkshopFile {
  const places = new Places();
  const people = seenPeople(state).map(({ id, displayName }) => ({ id, displayName }));
  places.add("participants", people);
  const moments = momentsPart(state, places);
  const touchpoints = touchpointsPart(state, places);
  const ideas = ideasPart(state, places);
  const actions = actionsPart(state, places);
  const checkIns = checkInsPart(state, places);
  return {
    format: "touchstone/workshop",
    version: 1,
    exportedAt: iso(now),
    workshop: workshopPart(state, places),
    participants: people,
    touchpoints,
    moments,
    suggestions: suggestionsPart(state, places),
    evidence: evidencePart(state, places),
    ideas,
    actions,
    parkingLot: bySaying(
      seen(state, "parkingLotItem").map(({ text, phase, outcome }) => ({ text, phase, outcome })),
      (topic) => topic,
    ),
    checkIns,
    snapshots: snapshotsPart(state, places),
  };
}

type Part<K extends keyof WorkshopFile> = WorkshopFile[K];

const iso = (at: number): string => new Date(at).toISOString();
const maybeIso = (at: number | null): string | null => (at === null ? null : iso(at));

function workshopPart(state: StateReader, places: Places): Part<"workshop"> {
  const record = state.workshop();
  const { title, goal, persona, templateId, stageModel, agendaMinutes, agenda, phase, round, revealStep } = record;
  const { locale, anonymity, revision, config, phaseTimes, tieBreak } = record;
  const { peopleExpected, frontLineExpected, approvers } = record;
  const times = Object.entries(phaseTimes).map(([name, { startedAt, usedMs }]) => [
    name,
    { startedAt: iso(startedAt), usedMs },
  ]);
  const dots = Object.entries(tieBreak?.result ?? {}).map(([momentId, count]) => ({ momentId, dots: count }));
  const hasResult = !isBefore(phase, "reveal") && tieBreak?.result;
  return {
    ...{
      title,
      goal,
      persona,
      templateId,
      stageModel,
      agendaMinutes,
      agenda,
      phase,
      round,
      revealStep,
      locale,
      anonymity,
    },
    ...{ peopleExpected, frontLineExpected, approvers, revision, config },
    startsAt: maybeIso(record.startsAt),
    phaseTimes: Object.fromEntries(times),
    tieBreak: hasResult
      ? {
          momentIds: tieBreak.momentIds.filter((id) => places.known("moments", id)),
          result: dots.filter(({ momentId }) => places.known("moments", momentId)).sort(byPlace(places)),
        }
      : null,
    createdAt: iso(record.createdAt),
    closedAt: maybeIso(record.closedAt),
    archivedAt: maybeIso(record.archivedAt),
    erasedAt: maybeIso(record.erasedAt),
  };
}

const byPlace = (places: Places) => (a: { momentId: string }, b: { momentId: string }) =>
  (places.of("moments", a.momentId) ?? 0) - (places.of("moments", b.momentId) ?? 0);

function momentsPart(state: StateReader, places: Places): Part<"moments"> {
  const moments = seenMoments(state);
  places.add(
    "moments",
    moments.map(({ moment }) => moment),
  );
  return moments.map(({ moment: { id, title, stage, period, mergedInto, hiddenAt }, view }) => ({
    ...{ id, title, stage, period, mergedInto },
    ...hidden(hiddenAt),
    ...(view.shortlisted === undefined ? {} : { shortlisted: view.shortlisted }),
    ...(view.confirmedAsTruth === undefined
      ? {}
      : {
          confirmedAsTruth: view.confirmedAsTruth,
          departureReason: view.departureReason ?? null,
          scene: view.scene ?? null,
        }),
  }));
}

const hidden = (hiddenAt: number | null): { hidden?: true } => (hiddenAt === null ? {} : { hidden: true });

function author(places: Places, participantId: string | null): { authorId?: string } {
  const authorId = places.known("participants", participantId);
  return authorId === null ? {} : { authorId };
}

/** As they lie on the table; those that are still private by what they say. */
function touchpointsPart(state: StateReader, places: Places): Part<"touchpoints"> {
  const cards = bySaying(seen(state, "touchpoint"), ({ displayOrder, text, stage, period, channel, momentId }) => [
    displayOrder === null ? [1] : [0, displayOrder.toFixed(18)],
    ...[text, stage, period, channel, places.of("moments", momentId)],
  ]);
  places.add("touchpoints", cards);
  return cards.map(({ id, participantId, text, stage, period, channel, source, adopted, ...card }) => ({
    ...{ id, text, stage, period, channel, source, adopted },
    momentId: places.known("moments", card.momentId),
    displayOrder: card.displayOrder,
    ...author(places, participantId),
    ...hidden(card.hiddenAt),
  }));
}

function suggestionsPart(state: StateReader, places: Places): Part<"suggestions"> {
  const rows = seen(state, "suggestion").map(({ kind, text, outcome, momentId, touchpointIds }) => ({
    ...{ kind, text, outcome },
    momentId: places.known("moments", momentId),
    touchpointIds: touchpointIds.filter((id) => places.known("touchpoints", id)),
  }));
  return bySaying(rows, ({ momentId, touchpointIds, ...said }) => ({
    ...said,
    moment: places.of("moments", momentId),
    touchpoints: touchpointIds.map((id) => places.of("touchpoints", id)),
  }));
}

function evidencePart(state: StateReader, places: Places): Part<"evidence"> {
  const rows = seen(state, "evidence").map(
    ({ kind, sentiment, text, url, occurredOn, count, momentId, touchpointId }) => ({
      ...{ kind, sentiment, text, url, occurredOn, count },
      momentId: places.known("moments", momentId),
      touchpointId: places.known("touchpoints", touchpointId),
    }),
  );
  return bySaying(rows, ({ momentId, touchpointId, ...said }) => ({
    ...said,
    moment: places.of("moments", momentId),
    touchpoint: places.of("touchpoints", touchpointId),
  }));
}

function ideasPart(state: StateReader, places: Places): Part<"ideas"> {
  const known = seen(state, "idea").filter(({ momentId }) => places.known("moments", momentId));
  const ideas = bySaying(known, ({ momentId, kind, text, cardId, ticked }) => [
    places.of("moments", momentId),
    ...[kind, text, cardId, ticked],
  ]);
  places.add("ideas", ideas);
  return ideas.map(({ id, participantId, momentId, kind, text, cardId, ticked, basedOnIdeaId, hiddenAt }) => ({
    ...{ id, momentId, kind, text, cardId, ticked },
    basedOnIdeaId: places.known("ideas", basedOnIdeaId),
    ...author(places, participantId),
    ...hidden(hiddenAt),
  }));
}

function snapshotsPart(state: StateReader, places: Places): Part<"snapshots"> {
  if (isBefore(state.workshop().phase, "reveal")) return [];
  const latest = [...state.all("resultSnapshot")].sort((a, b) => a.at - b.at).slice(-SNAPSHOTS);
  return latest.map(({ revision, formula, at, result, distributions }) => ({
    ...{ revision, formula },
    at: iso(at),
    result: translateResult(result, (list, id) => places.known(list, id) ?? undefined),
    distributions: Object.entries(distributions)
      .filter(([momentId]) => places.known("moments", momentId))
      .map(([momentId, people]) => ({ momentId, ...people }))
      .sort(byPlace(places)),
  }));
}
