import type { Touched } from "../commands/rule";
import { isBefore, type WorkshopState } from "../phases";
import type { Action, Evidence, Idea, Moment, Participant, Touchpoint } from "../records";
import type { StateReader } from "../state";
import type { Viewer } from "./viewer";

/** Cards are public once the silent round is over: everybody's, and each new one at once. */
export const isPublic = (card: Touchpoint): boolean => card.displayOrder !== null && card.hiddenAt === null;

export const isOwn = (viewer: Viewer, owner: string | null | undefined): boolean =>
  owner != null && owner === viewer.participantId;

/** The facilitator enters the ballot of somebody without a device, and so knows it (method 2.6). */
export const isEnteredByFacilitator = (state: StateReader, viewer: Viewer, participantId: string): boolean =>
  viewer.surface === "cockpit" && state.get("participant", participantId)?.kind === "in_room";

export function seesParticipant(state: StateReader, viewer: Viewer, person: Participant): boolean {
  if (person.status === "removed" || viewer.surface === "review") return false;
  return viewer.surface !== "screen" || state.workshop().phase === "lobby";
}

export function seesTouchpoint(state: StateReader, viewer: Viewer, card: Touchpoint): boolean {
  if (viewer.surface === "review") return false;
  if (viewer.surface === "cockpit" || isOwn(viewer, card.participantId)) return true;
  return isPublic(card) && !isBefore(state.workshop().phase, "collect");
}

export function seesMoment(state: StateReader, viewer: Viewer, moment: Moment): boolean {
  return viewer.surface === "cockpit" || (moment.hiddenAt === null && !isBefore(state.workshop().phase, "cluster"));
}

/** On a card it is seen by whoever wrote it and, once the card is, by all: nobody's view hangs on whose the card is. */
export function seesEvidence(state: StateReader, viewer: Viewer, evidence: Evidence): boolean {
  if (viewer.surface === "cockpit" || isOwn(viewer, evidence.participantId)) return true;
  if (viewer.surface !== "phone") return false;
  const card = evidence.touchpointId === null ? undefined : state.get("touchpoint", evidence.touchpointId);
  return !card || (isPublic(card) && !isBefore(state.workshop().phase, "collect"));
}

export function seesIdea(state: StateReader, viewer: Viewer, idea: Idea): boolean {
  if (viewer.surface === "review" || isBefore(state.workshop().phase, "ideate")) return false;
  return viewer.surface === "cockpit" || idea.hiddenAt === null || isOwn(viewer, idea.participantId);
}

export function seesAction(state: StateReader, viewer: Viewer, action: Action): boolean {
  if (isBefore(state.workshop().phase, "plan")) return false;
  return viewer.surface !== "review" || action.status !== "draft";
}

const PRIVATE = new Set<string>(["dot", "rating", "estimate", "closingRating"]);
/** Progress and presence come on their own beat, and word of who leads when that changes. */
const NEVER = new Set<string>(["reRating", "resultSnapshot", "progress", "presence", "leading"]);

/** Hidden from everybody before; moving there sends snapshots, so that no earlier change need be told. */
const SHOWN_FROM: Partial<Record<Touched[0], WorkshopState>> = {
  result: "reveal",
  idea: "ideate",
  action: "plan",
  estimateSummary: "plan",
  checkIn: "commit",
  closingSummary: "commit",
};

/**
 * Whether a viewer may learn that this record changed or went, even if it is hidden from them now.
 * Where the answer is no, nothing at all is sent: the mere moment of a message would tell (trust.md T4).
 */
export function mayLearnOf(state: StateReader, [kind, id, owner, ownerOnly]: Touched, viewer: Viewer): boolean {
  if (NEVER.has(kind) || (kind === "cardCounts" && areCardsPublic(state))) return false;
  if (isOwn(viewer, owner)) return true;
  if (ownerOnly) return false;
  if (PRIVATE.has(kind)) return owner !== undefined && isEnteredByFacilitator(state, viewer, owner);
  if (isBefore(state.workshop().phase, SHOWN_FROM[kind] ?? "draft")) return false;
  return viewer.surface === "cockpit" || mayAudienceLearnOf(state, [kind, id, owner], viewer);
}

/** The same for phones and screens, of what is not their own. */
function mayAudienceLearnOf(state: StateReader, [kind, id, owner]: Touched, viewer: Viewer): boolean {
  const { phase } = state.workshop();
  if (kind === "suggestion") return false;
  if (kind === "participant") return viewer.surface !== "screen" || phase === "lobby";
  if (kind === "moment") return !isBefore(phase, "cluster");
  if (kind === "touchpoint") return mayLearnOfCard(state, id);
  return kind !== "evidence" || (viewer.surface === "phone" && mayLearnOfEvidence(state, id, owner));
}

function mayLearnOfCard(state: StateReader, id: string): boolean {
  const card = state.get("touchpoint", id);
  return !isBefore(state.workshop().phase, "collect") && (card ? card.displayOrder !== null : areCardsPublic(state));
}

/** As far as of the card it hangs on, which may have been hidden just now. */
function mayLearnOfEvidence(state: StateReader, id: string, owner: string | undefined): boolean {
  const evidence = state.get("evidence", id);
  if (!evidence) return owner === undefined || areCardsPublic(state);
  return evidence.touchpointId === null || mayLearnOfCard(state, evidence.touchpointId);
}

/** True once the silent round is over. */
export function areCardsPublic(state: StateReader): boolean {
  const { phase, round } = state.workshop();
  return !isBefore(phase, "cluster") || (phase === "collect" && round === 2);
}
