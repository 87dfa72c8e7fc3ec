import { isCounted } from "./counted-card";
import type { Kind } from "./kinds";
import { isLive } from "./moment-root";
import type { Participant, RecordOf } from "./records";

type Keys = string | null | readonly string[];

const isPresent = ({ status, kind }: Participant): boolean => status === "active" && kind === "device";

/** Under which keys a record is found by each index of its kind; null for under none. */
const INDEXES = {
  participant: {
    owner: ({ id }) => id,
    status: ({ status }) => status,
    /** Names in use, in small letters. */
    name: ({ status, displayName }) => (status === "active" ? displayName.toLowerCase() : null),
    present: (person) => (isPresent(person) ? "device" : null),
    done: (person) => (isPresent(person) ? person.done : null),
  },
  touchpoint: {
    owner: ({ participantId }) => participantId,
    momentId: ({ momentId }) => momentId,
    starterStage: ({ source, stage }) => (source === "template" ? stage : null),
    countedPlace: (card) => (isCounted(card) ? `${card.stage} ${card.period}` : null),
  },
  moment: {
    mergedInto: ({ mergedInto }) => mergedInto,
    truth: (moment) => (isLive(moment) && moment.confirmedAsTruth ? "confirmed" : null),
  },
  suggestion: {
    owner: ({ participantId }) => participantId,
    momentId: ({ momentId }) => momentId,
    touchpointId: ({ touchpointIds }) => touchpointIds,
  },
  evidence: {
    owner: ({ participantId }) => participantId,
    momentId: ({ momentId }) => momentId,
    touchpointId: ({ touchpointId }) => touchpointId,
  },
  dot: {
    owner: ({ participantId }) => participantId,
    momentId: ({ momentId }) => momentId,
    voteRound: ({ voteRound }) => `${voteRound}`,
  },
  rating: { owner: ({ participantId }) => participantId, momentId: ({ momentId }) => momentId },
  idea: {
    owner: ({ participantId }) => participantId,
    momentId: ({ momentId }) => momentId,
    basedOnIdeaId: ({ basedOnIdeaId }) => basedOnIdeaId,
  },
  action: {
    owner: ({ proposedBy }) => proposedBy,
    momentId: ({ momentId }) => momentId,
    ideaId: ({ ideaIds }) => ideaIds,
  },
  estimate: { owner: ({ participantId }) => participantId, actionId: ({ actionId }) => actionId },
  closingRating: { owner: ({ participantId }) => participantId, value: ({ value }) => `${value}` },
  parkingLotItem: { owner: ({ participantId }) => participantId },
} as const satisfies { [K in Kind]?: Record<string, (record: RecordOf<K>) => Keys> };

export type IndexedKind = keyof typeof INDEXES;
export type IndexOf<K extends IndexedKind> = keyof (typeof INDEXES)[K] & string;

/** Kinds of which records belong to somebody, found by the index `owner`. */
export const OWNED_KINDS = Object.keys(INDEXES).filter((kind) => "owner" in INDEXES[kind as IndexedKind]) as Exclude<
  IndexedKind,
  "moment"
>[];

/** The keys under which an index finds a record, each once. */
export function keysOf<K extends IndexedKind>(kind: K, index: IndexOf<K>, record: RecordOf<K>): readonly string[] {
  const keys = (INDEXES[kind][index] as (record: RecordOf<K>) => Keys)(record);
  if (keys === null) return [];
  return typeof keys === "string" ? [keys] : [...new Set(keys)];
}

/** What numbers the records of a kind; the highest gives the next number, or counts as the latest. */
const PLACES = {
  participant: ({ joinSeq }) => joinSeq,
  touchpoint: ({ seq }) => seq,
  moment: ({ seq }) => seq,
  idea: ({ seq }) => seq,
  action: ({ seq }) => seq,
  parkingLotItem: ({ seq }) => seq,
  resultSnapshot: ({ at }) => at,
} as const satisfies { [K in Kind]?: (record: RecordOf<K>) => number };

export type NumberedKind = keyof typeof PLACES;

/** Negative if `a` comes before `b`: by number, then by id, so that the order is the same whoever put what first. */
export function byPlace<K extends NumberedKind>(kind: K, a: RecordOf<K>, b: RecordOf<K>): number {
  const placeOf = PLACES[kind] as (record: RecordOf<K>) => number;
  return placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
