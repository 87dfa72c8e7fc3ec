import { DERIVED_KINDS, type DerivedKind } from "../commands/rule";
import { isBefore } from "../phases";
import type { Action, Evidence, Idea, Kind, Moment, Participant, RecordOf, Touchpoint, Workshop } from "../records";
import { usualPeriod } from "../stages";
import type { StateReader } from "../state";
import { usualOrder } from "../usual-order";
import type { WireKind } from "../wire";
import { deriveFor } from "./derived";
import type { Viewer } from "./viewer";
import {
  isEnteredByFacilitator,
  isOwn,
  isPublic,
  seesAction,
  seesEvidence,
  seesIdea,
  seesMoment,
  seesParticipant,
  seesTouchpoint,
} from "./visibility";

type Projector<K extends Kind> = (state: StateReader, record: RecordOf<K>, viewer: Viewer) => object | undefined;

/**
 * What `viewer` may see of one record now; undefined = nothing at all. The only source of data about a live workshop
 * for a wire, a page or an export. Hidden fields are absent, not null.
 */
export function project(state: StateReader, kind: WireKind, id: string, viewer: Viewer): object | undefined {
  if (isDerived(kind)) return deriveFor(state, kind, id, viewer);
  const record = state.get(kind, id);
  return record && (PROJECTORS[kind] as Projector<Kind>)(state, record, viewer);
}

export const isDerived = (kind: WireKind): kind is DerivedKind => (DERIVED_KINDS as readonly string[]).includes(kind);

const PROJECTORS: { [K in Kind]: Projector<K> } = {
  workshop: (_state, record, viewer) => workshop(record, viewer),
  participant,
  touchpoint,
  moment,
  evidence,
  idea,
  action,
  suggestion: (_state, { participantId, ...rest }, viewer) =>
    viewer.surface === "cockpit" || isOwn(viewer, participantId)
      ? { ...rest, ...mine(viewer, participantId) }
      : undefined,
  dot: ballot,
  rating: ballot,
  estimate: ballot,
  closingRating: ballot,
  parkingLotItem: (_state, { participantId, seq, ...rest }, viewer) =>
    viewer.surface === "review" ? undefined : { ...rest, ...mine(viewer, participantId) },
  checkIn: (state, record) => (isBefore(state.workshop().phase, "commit") ? undefined : record),
  resultSnapshot: () => undefined,
  reRating: () => undefined,
};

const mine = (viewer: Viewer, owner: string | null | undefined) =>
  isOwn(viewer, owner) ? { mine: true as const } : {};
const hidden = (hiddenAt: number | null) => (hiddenAt === null ? {} : { hidden: true as const });

/** A tie-break tells the order and counts dots: hidden again with all totals when the group moves back. */
function workshop(record: Workshop, { surface }: Viewer): object {
  const { slug, templateId, previousWorkshopId, phaseMovedBy, phaseTimes, createdAt, joinCode, tieBreak, ...seen } =
    record;
  const { peopleExpected, frontLineExpected, approvers, ...rest } = seen;
  const shared = isBefore(record.phase, "reveal") ? rest : { ...rest, tieBreak };
  const room = { peopleExpected, frontLineExpected, approvers };
  if (surface === "cockpit")
    return { ...shared, ...room, joinCode, slug, templateId, phaseMovedBy, phaseTimes, createdAt };
  return surface === "review" ? shared : { ...shared, joinCode };
}

function participant(state: StateReader, record: Participant, viewer: Viewer): object | undefined {
  if (!seesParticipant(state, viewer, record)) return undefined;
  const { id, displayName, kind, status, done, nameResetAt } = record;
  if (viewer.surface === "screen") return { id, displayName };
  return {
    id,
    displayName,
    kind,
    status,
    ...(isOwn(viewer, id) ? { done, mine: true, ...(nameResetAt === null ? {} : { nameResetAt }) } : {}),
  };
}

/** Names stand beside content only in named workshops, once it is public, and never on the big screen. */
function author(state: StateReader, viewer: Viewer, participantId: string | null): object {
  const isNamed = state.workshop().anonymity === "named" && viewer.surface !== "screen";
  return { ...(isNamed && participantId ? { authorId: participantId } : {}), ...mine(viewer, participantId) };
}

function touchpoint(state: StateReader, record: Touchpoint, viewer: Viewer): object | undefined {
  if (!seesTouchpoint(state, viewer, record)) return undefined;
  const { id, participantId, text, stage, hiddenAt } = record;
  const by = isPublic(record) ? author(state, viewer, participantId) : mine(viewer, participantId);
  return { id, text, stage, ...unusual(record), ...hidden(hiddenAt), ...by };
}

/** What `hydrate` could not know by itself: most cards are a text at a stage, and cards are most of what is sent. */
function unusual({ id, stage, displayOrder, momentId, source, adopted, ...record }: Touchpoint): object {
  const view: Partial<Touchpoint> = {};
  const { period, periodOverride, channel } = record;
  if (displayOrder !== usualOrder(id)) view.displayOrder = rounded(displayOrder);
  if (period !== usualPeriod(stage)) view.period = period;
  if (periodOverride) view.periodOverride = true;
  if (channel !== null) view.channel = channel;
  if (momentId !== null) view.momentId = momentId;
  if (source !== "participant") view.source = source;
  if (!adopted) view.adopted = false;
  return view;
}

/** A place among the others needs no more digits. */
const rounded = (position: number | null) => position && Math.round(position * 1e8) / 1e8;

/** The shortlist leaves the server in `rate` as a set (I3), what the group decided from the reveal on. */
function moment(state: StateReader, record: Moment, viewer: Viewer): object | undefined {
  if (!seesMoment(state, viewer, record)) return undefined;
  const { seq, hiddenAt, shortlisted, confirmedAsTruth, departureReason, scene, ...shared } = record;
  const { phase } = state.workshop();
  return {
    ...shared,
    ...hidden(hiddenAt),
    ...(isBefore(phase, "rate") ? {} : { shortlisted }),
    ...(isBefore(phase, "reveal") ? {} : { confirmedAsTruth, departureReason, scene }),
  };
}

function evidence(state: StateReader, record: Evidence, viewer: Viewer): object | undefined {
  if (!seesEvidence(state, viewer, record)) return undefined;
  const { participantId, ...shared } = record;
  return { ...shared, ...mine(viewer, participantId) };
}

function idea(state: StateReader, record: Idea, viewer: Viewer): object | undefined {
  if (!seesIdea(state, viewer, record)) return undefined;
  const { participantId, seq, createdAt, hiddenAt, ...shared } = record;
  return { ...shared, ...hidden(hiddenAt), ...author(state, viewer, participantId) };
}

function action(state: StateReader, record: Action, viewer: Viewer): object | undefined {
  if (!seesAction(state, viewer, record)) return undefined;
  const { proposedBy, ...shared } = record;
  return { ...shared, ...mine(viewer, proposedBy) };
}

function ballot(state: StateReader, record: { participantId: string }, viewer: Viewer): object | undefined {
  const { participantId } = record;
  return isOwn(viewer, participantId) || isEnteredByFacilitator(state, viewer, participantId) ? record : undefined;
}
