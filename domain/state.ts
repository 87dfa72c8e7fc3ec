import type { IndexedKind, IndexOf, NumberedKind } from "./indexes";
import type { Kind, RecordOf, Workshop } from "./records";
import { Table } from "./table";

/**
 * Reads the records of one workshop. Records are never changed in place.
 * Only `all` looks at everything there is; whoever knows what they look for asks the indexes (indexes.ts), so that no
 * command's work grows with the workshop.
 */
export interface StateReader {
  workshop(): Workshop;
  get<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined;
  all<K extends Kind>(kind: K): Iterable<RecordOf<K>>;
  count(kind: Kind): number;
  /** Records found by an index, in no order one could rely on. */
  where<K extends IndexedKind>(kind: K, index: IndexOf<K>, key: string): RecordOf<K>[];
  countWhere<K extends IndexedKind>(kind: K, index: IndexOf<K>, key: string): number;
  /** The record with the highest number (`seq`, `joinSeq`) or the latest time; `isLeftOut` is told ids. */
  last<K extends NumberedKind>(kind: K, isLeftOut?: (id: string) => boolean): RecordOf<K> | undefined;
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

/** False for kinds whose id is made of what they join. */
export const hasId = (kind: Kind): boolean => !Object.hasOwn(COMPOSITE, kind);

/** The id under which a record is kept and delivered; unique per kind within a workshop. */
export function idOf<K extends Kind>(kind: K, record: RecordOf<K>): string {
  const composite = COMPOSITE[kind] as ((record: RecordOf<K>) => string) | undefined;
  return composite ? composite(record) : (record as { id: string }).id;
}

/** All records of one workshop in memory: the server's copy of the tables, and the browser's copy of what it may see. */
export class Tables implements StateReader {
  readonly #kinds = new Map<Kind, Table<Kind>>();

  constructor(records: Iterable<readonly [Kind, RecordOf<Kind>]> = []) {
    for (const [kind, record] of records) this.set(kind, idOf(kind, record), record);
  }

  workshop(): Workshop {
    for (const workshop of this.all("workshop")) return workshop;
    throw new Error("a state without a workshop");
  }

  get<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined {
    return this.#table(kind).get(id);
  }

  all<K extends Kind>(kind: K): Iterable<RecordOf<K>> {
    return this.#table(kind).values();
  }

  count(kind: Kind): number {
    return this.#table(kind).size;
  }

  where<K extends IndexedKind>(kind: K, index: IndexOf<K>, key: string): RecordOf<K>[] {
    return [...(this.#table(kind).bucket(index, key)?.values() ?? [])];
  }

  countWhere<K extends IndexedKind>(kind: K, index: IndexOf<K>, key: string): number {
    return this.#table(kind).bucket(index, key)?.size ?? 0;
  }

  last<K extends NumberedKind>(kind: K, isLeftOut: (id: string) => boolean = () => false): RecordOf<K> | undefined {
    return this.#table(kind).last(isLeftOut);
  }

  set(kind: Kind, id: string, record: RecordOf<Kind> | null): void {
    this.#table(kind).set(id, record);
  }

  apply(writes: Iterable<Write>): void {
    for (const { kind, id, record } of writes) this.set(kind, id, record);
  }

  #table<K extends Kind>(kind: K): Table<K> {
    let table = this.#kinds.get(kind);
    if (!table) this.#kinds.set(kind, (table = new Table(kind)));
    return table as unknown as Table<K>;
  }
}
