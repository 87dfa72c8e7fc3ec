import type { Kind, RecordOf, Workshop } from "./records";

/** Reads the records of one workshop. Records are never changed in place. */
export interface StateReader {
  workshop(): Workshop;
  get<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined;
  all<K extends Kind>(kind: K): Iterable<RecordOf<K>>;
}

/** One record put (`record`) or removed (null), with what was there before. */
export interface Write {
  kind: Kind;
  id: string;
  record: RecordOf<Kind> | null;
  before: RecordOf<Kind> | undefined;
}

/** Id of the ballot row of a participant on a moment in a vote round. */
export const dotId = (voteRound: number, participantId: string, momentId: string) =>
  `${voteRound}:${participantId}:${momentId}`;
export const ratingId = (participantId: string, momentId: string) => `${participantId}:${momentId}`;
export const estimateId = (participantId: string, actionId: string) => `${participantId}:${actionId}`;
export const reRatingId = (checkInId: string, momentId: string, raterId: string) =>
  `${checkInId}:${momentId}:${raterId}`;

type IdRule = { [K in Kind]?: (record: RecordOf<K>) => string };
const COMPOSITE: IdRule = {
  dot: (r) => dotId(r.voteRound, r.participantId, r.momentId),
  rating: (r) => ratingId(r.participantId, r.momentId),
  estimate: (r) => estimateId(r.participantId, r.actionId),
  closingRating: (r) => r.participantId,
  reRating: (r) => reRatingId(r.checkInId, r.momentId, r.raterId),
};

/** The id under which a record is kept and delivered; unique per kind within a workshop. */
export function idOf<K extends Kind>(kind: K, record: RecordOf<K>): string {
  const composite = COMPOSITE[kind] as ((record: RecordOf<K>) => string) | undefined;
  return composite ? composite(record) : (record as { id: string }).id;
}

/** All records of one workshop in memory: the server's copy of the tables, and the browser's copy of what it may see. */
export class Tables implements StateReader {
  readonly #kinds = new Map<Kind, Map<string, RecordOf<Kind>>>();

  constructor(records: Iterable<readonly [Kind, RecordOf<Kind>]> = []) {
    for (const [kind, record] of records) this.set(kind, idOf(kind, record), record);
  }

  workshop(): Workshop {
    for (const workshop of this.all("workshop")) return workshop;
    throw new Error("a state without a workshop");
  }

  get<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined {
    return this.#kinds.get(kind)?.get(id) as RecordOf<K> | undefined;
  }

  all<K extends Kind>(kind: K): Iterable<RecordOf<K>> {
    return (this.#kinds.get(kind)?.values() ?? []) as Iterable<RecordOf<K>>;
  }

  set(kind: Kind, id: string, record: RecordOf<Kind> | null): void {
    let rows = this.#kinds.get(kind);
    if (!rows) this.#kinds.set(kind, (rows = new Map()));
    if (record === null) rows.delete(id);
    else rows.set(id, record);
  }

  apply(writes: Iterable<Write>): void {
    for (const { kind, id, record } of writes) this.set(kind, id, record);
  }
}
