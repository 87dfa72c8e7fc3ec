import { OWNED_KINDS } from "../indexes";
import type { Action, RecordOf, Workshop } from "../records";
import { idOf, type StateReader } from "../state";
import { hydrate } from "../view/hydrate";
import { project } from "../view/project";
import type { Viewer } from "../view/viewer";

type OwnedKind = (typeof OWNED_KINDS)[number];

/** What one person has given to a workshop, for themselves (GDPR articles 15 and 20). */
interface OwnData {
  format: "touchstone/own-data";
  version: 1;
  exportedAt: string;
  workshop: Pick<Workshop, "title" | "phase" | "anonymity"> & { erasedAt: string | null };
  /** By kind of record; the titles of moments and actions stand for their ids. */
  given: Record<OwnedKind, object[]>;
  /** The actions this person is in charge of. */
  actions: object[];
}

/** What something is called that a record points to; null if its owner may not see it. */
interface Titles {
  moment(id: string | null): string | null;
  action(id: string): string | null;
}

/**
 * Made of nothing but what the viewer's own screen is given. Once the link between people and contributions is erased,
 * an anonymous workshop leaves the name and the actions taken (trust.md section 4).
 * @param now UTC milliseconds
 */
export function toOwnData(state: StateReader, viewer: Viewer, now: number): OwnData {
  const { title, phase, anonymity, erasedAt } = state.workshop();
  const titles = titlesFor(state, viewer);
  const given = Object.fromEntries(OWNED_KINDS.map((kind) => [kind, givenOf(state, kind, viewer, titles)]));
  return {
    format: "touchstone/own-data",
    version: 1,
    exportedAt: new Date(now).toISOString(),
    workshop: { title, phase, anonymity, erasedAt: erasedAt === null ? null : new Date(erasedAt).toISOString() },
    given: given as OwnData["given"],
    actions: actionsOf(state, viewer).map((action) => taken(action, titles)),
  };
}

function titlesFor(state: StateReader, viewer: Viewer): Titles {
  const titleOf = (kind: "moment" | "action", id: string) =>
    (project(state, kind, id, viewer) as { title?: string } | undefined)?.title ?? null;
  return {
    moment: (id) => (id === null ? null : titleOf("moment", id)),
    action: (id) => titleOf("action", id),
  };
}

function givenOf<K extends OwnedKind>(state: StateReader, kind: K, viewer: Viewer, titles: Titles): object[] {
  const { participantId } = viewer;
  if (participantId === undefined) return [];
  return state.where(kind, "owner", participantId).flatMap((record) => {
    const view = project(state, kind, idOf(kind, record), viewer);
    return view ? [SAID[kind](hydrate(kind, view, participantId), titles)] : [];
  });
}

function actionsOf(state: StateReader, viewer: Viewer): Action[] {
  const { participantId } = viewer;
  if (participantId === undefined) return [];
  return [...state.all("action")].flatMap(({ id, owner }) => {
    const view = owner?.participantId === participantId ? project(state, "action", id, viewer) : undefined;
    return view ? [hydrate("action", view, participantId)] : [];
  });
}

const SAID: { [K in OwnedKind]: (record: RecordOf<K>, titles: Titles) => object } = {
  participant: ({ displayName, kind, status, done }) => ({ name: displayName, kind, status, done }),
  touchpoint: ({ text, stage, period, channel, momentId, hiddenAt }, { moment }) => ({
    ...{ text, stage, period, channel },
    moment: moment(momentId),
    hidden: hiddenAt !== null,
  }),
  suggestion: ({ kind, text, outcome, momentId }, { moment }) => ({ kind, text, outcome, moment: moment(momentId) }),
  evidence: ({ kind, sentiment, text, url, occurredOn, count, momentId }, { moment }) => ({
    ...{ kind, sentiment, text, url, occurredOn, count },
    moment: moment(momentId),
  }),
  dot: ({ voteRound, momentId, dots }, { moment }) => ({ voteRound, moment: moment(momentId), dots }),
  rating: ({ momentId, importance, satisfaction, experience }, { moment }) => ({
    moment: moment(momentId),
    ...{ importance, satisfaction, experience },
  }),
  idea: ({ momentId, kind, text, hiddenAt }, { moment }) => ({
    moment: moment(momentId),
    ...{ kind, text },
    hidden: hiddenAt !== null,
  }),
  action: ({ momentId, title }, { moment }) => ({ moment: moment(momentId), title }),
  estimate: ({ actionId, effect, effort }, { action }) => ({ action: action(actionId), effect, effort }),
  closingRating: ({ value }) => ({ value }),
  parkingLotItem: ({ text, phase, outcome }) => ({ text, phase, outcome }),
};

function taken(action: Action, { moment }: Titles): object {
  const { title, momentId, dueOn, effect, effort, successMeasure, empowerment, firstStep, ifThen, status } = action;
  return {
    ...{
      title,
      moment: moment(momentId),
      dueOn,
      effect,
      effort,
      successMeasure,
      empowerment,
      firstStep,
      ifThen,
      status,
    },
    promisedAt: action.promisedAt === null ? null : new Date(action.promisedAt).toISOString(),
  };
}
