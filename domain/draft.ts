import type { Actor, AuditEntry, DerivedKind, Touched, Tx, Undoable } from "./commands/rule";
import { byPlace, type IndexedKind, type IndexOf, keysOf, type NumberedKind } from "./indexes";
import { seededRandom, uuidFrom } from "./random";
import type { Kind, RecordOf, Workshop } from "./records";
import { idOf, type StateReader, type Write } from "./state";
import { isOwnersAffair, ownerOf } from "./view/owner";

export interface DraftOptions {
  /** UTC milliseconds. */
  now: number;
  /** 32 hex digits. */
  seed: string;
  /** Looks up the journal; absent in the browser. */
  lastUndoable?: (actorId: string) => Undoable | undefined;
}

/**
 * A transaction in memory: what a rule puts lies over `base`, which stays as it is until somebody applies `writes()`.
 * Drafts may lie over drafts, as pending commands do in the browser.
 */
export class Draft implements Tx {
  readonly now: number;
  readonly random: () => number;
  readonly audits: AuditEntry[] = [];
  readonly #base: StateReader;
  readonly #changed = new Map<Kind, Map<string, RecordOf<Kind> | null>>();
  readonly #touched = new Map<string, Touched>();
  readonly #lastUndoable: DraftOptions["lastUndoable"];
  /** Journal version this draft takes back. */
  undoes: number | undefined;
  #everything = false;

  constructor(base: StateReader, { now, seed, lastUndoable }: DraftOptions) {
    this.#base = base;
    this.#lastUndoable = lastUndoable;
    this.now = now;
    this.random = seededRandom(seed);
  }

  newId(): string {
    return uuidFrom(this.random);
  }

  workshop(): Workshop {
    for (const changed of this.#changed.get("workshop")?.values() ?? []) if (changed) return changed as Workshop;
    return this.#base.workshop();
  }

  get<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined {
    const changed = this.#changed.get(kind)?.get(id) as RecordOf<K> | null | undefined;
    return changed === undefined ? this.#base.get(kind, id) : (changed ?? undefined);
  }

  *all<K extends Kind>(kind: K): Iterable<RecordOf<K>> {
    const changed = this.#changed.get(kind);
    if (!changed) return yield* this.#base.all(kind);
    const added = [...changed].filter(([id, record]) => record && !this.#base.get(kind, id));
    for (const record of this.#base.all(kind)) {
      const id = idOf(kind, record);
      const now = changed.get(id);
      if (now === undefined) yield record;
      else if (now !== null) yield now as RecordOf<K>;
    }
    for (const [, record] of added) yield record as RecordOf<K>;
  }

  count(kind: Kind): number {
    let count = this.#base.count(kind);
    for (const [id, record] of this.#changedOf(kind))
      count += Number(record !== null) - Number(this.#base.get(kind, id) !== undefined);
    return count;
  }

  where<K extends IndexedKind>(kind: K, index: IndexOf<K>, key: string): RecordOf<K>[] {
    const changed = this.#changedOf(kind);
    const found = this.#base.where(kind, index, key);
    const records = changed.size === 0 ? found : found.filter((record) => !changed.has(idOf(kind, record)));
    for (const record of changed.values())
      if (record && keysOf(kind, index, record as RecordOf<K>).includes(key)) records.push(record as RecordOf<K>);
    return records;
  }

  countWhere<K extends IndexedKind>(kind: K, index: IndexOf<K>, key: string): number {
    const isFound = (record: RecordOf<K> | null | undefined) => record && keysOf(kind, index, record).includes(key);
    let count = this.#base.countWhere(kind, index, key);
    for (const [id, record] of this.#changedOf(kind))
      count += (isFound(record as RecordOf<K> | null) ? 1 : 0) - (isFound(this.#base.get(kind, id)) ? 1 : 0);
    return count;
  }

  last<K extends NumberedKind>(kind: K, isLeftOut: (id: string) => boolean = () => false): RecordOf<K> | undefined {
    const changed = this.#changedOf(kind);
    let last = this.#base.last(kind, (id) => changed.has(id) || isLeftOut(id));
    for (const [id, record] of changed as ReadonlyMap<string, RecordOf<K> | null>)
      if (record && !isLeftOut(id) && (!last || byPlace(kind, last, record) < 0)) last = record;
    return last;
  }

  put<K extends Kind>(kind: K, id: string, record: RecordOf<K> | null): void {
    const before = this.get(kind, id);
    let rows = this.#changed.get(kind);
    if (!rows) this.#changed.set(kind, (rows = new Map()));
    rows.set(id, record);
    // Whoever it no longer belongs to has to learn that too.
    const owner = ownerOf(kind, record ?? undefined) ?? ownerOf(kind, before);
    this.#touch(kind, id, owner, isOwnersAffair(kind, before, record));
  }

  setWorkshop(change: Partial<Workshop>): void {
    const workshop = this.workshop();
    this.put("workshop", workshop.id, { ...workshop, ...change });
  }

  touch(kind: DerivedKind, id: string): void {
    this.#touch(kind, id, undefined, false);
  }

  touchAll(): void {
    this.#everything = true;
  }

  audit(actor: Actor, type: string, payload: Record<string, unknown> = {}): void {
    this.audits.push({ actor, type, payload });
  }

  lastUndoable(actorId: string): Undoable | undefined {
    return this.#lastUndoable?.(actorId);
  }

  markUndone(version: number): void {
    this.undoes = version;
  }

  #changedOf(kind: Kind): ReadonlyMap<string, RecordOf<Kind> | null> {
    return this.#changed.get(kind) ?? NOTHING;
  }

  #touch(kind: Kind | DerivedKind, id: string, owner: string | undefined, ownerOnly: boolean): void {
    const key = `${kind} ${id}`;
    const known = this.#touched.get(key);
    if (owner === undefined) this.#touched.set(key, [kind, id]);
    else if (ownerOnly && (!known || known[3])) this.#touched.set(key, [kind, id, owner, 1]);
    else this.#touched.set(key, [kind, id, owner]);
  }

  /** What changed, each record once; records put back to what they were are left out. */
  writes(): Write[] {
    const writes: Write[] = [];
    for (const [kind, rows] of this.#changed) {
      for (const [id, record] of rows) {
        const before = this.#base.get(kind, id);
        if (record !== before && (record !== null || before !== undefined)) writes.push({ kind, id, record, before });
      }
    }
    return writes;
  }

  /** Keys whose projection may have changed, or "*" if everything may have. */
  touched(): Touched[] | "*" {
    return this.#everything ? "*" : [...this.#touched.values()];
  }
}

const NOTHING: ReadonlyMap<string, null> = new Map();
