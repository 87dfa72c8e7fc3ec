import { byPlace, type IndexedKind, type IndexOf, keysOf, type NumberedKind } from "./indexes";
import type { Kind } from "./kinds";
import type { RecordOf } from "./records";

type Buckets = Map<string, Map<string, object>>;

/**
 * All records of one kind by id, and by the keys of its indexes. An index is built when somebody first asks for it and
 * kept up from then on, so that no later question costs more the more records there are.
 */
export class Table<K extends Kind> {
  readonly #kind: K;
  readonly #rows = new Map<string, RecordOf<K>>();
  readonly #indexes = new Map<string, Buckets>();
  /** Records by place, lowest first. */
  #placed: RecordOf<K>[] | undefined;

  constructor(kind: K) {
    this.#kind = kind;
  }

  get size(): number {
    return this.#rows.size;
  }

  get(id: string): RecordOf<K> | undefined {
    return this.#rows.get(id);
  }

  values(): Iterable<RecordOf<K>> {
    return this.#rows.values();
  }

  set(id: string, record: RecordOf<K> | null): void {
    const before = this.#rows.get(id);
    if (record === null) this.#rows.delete(id);
    else this.#rows.set(id, record);
    for (const [index, buckets] of this.#indexes) {
      if (before) this.#drop(buckets, index, id, before);
      if (record) this.#enter(buckets, index, id, record);
    }
    this.#replace(before, record);
  }

  bucket(index: string, key: string): ReadonlyMap<string, RecordOf<K>> | undefined {
    let buckets = this.#indexes.get(index);
    if (!buckets) {
      this.#indexes.set(index, (buckets = new Map()));
      for (const [id, record] of this.#rows) this.#enter(buckets, index, id, record);
    }
    return buckets.get(key) as Map<string, RecordOf<K>> | undefined;
  }

  /** The record with the highest place among those not left out. */
  last(isLeftOut: (id: string) => boolean): RecordOf<K> | undefined {
    this.#placed ??= [...this.#rows.values()].sort((a, b) => this.#compare(a, b));
    return this.#placed.findLast((record) => !isLeftOut((record as { id: string }).id));
  }

  #enter(buckets: Buckets, index: string, id: string, record: RecordOf<K>): void {
    for (const key of this.#keys(index, record)) {
      let bucket = buckets.get(key);
      if (!bucket) buckets.set(key, (bucket = new Map()));
      bucket.set(id, record);
    }
  }

  #drop(buckets: Buckets, index: string, id: string, record: RecordOf<K>): void {
    for (const key of this.#keys(index, record)) {
      const bucket = buckets.get(key);
      bucket?.delete(id);
      if (bucket?.size === 0) buckets.delete(key);
    }
  }

  #keys(index: string, record: RecordOf<K>): readonly string[] {
    const kind = this.#kind as IndexedKind;
    return keysOf(kind, index as IndexOf<IndexedKind>, record as RecordOf<IndexedKind>);
  }

  #replace(before: RecordOf<K> | undefined, record: RecordOf<K> | null): void {
    const placed = this.#placed;
    if (!placed) return;
    if (before) placed.splice(this.#position(placed, before), 1);
    if (record) placed.splice(this.#position(placed, record), 0, record);
  }

  /** Where a record lies in the order, or would. */
  #position(placed: readonly RecordOf<K>[], record: RecordOf<K>): number {
    let from = 0;
    let to = placed.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = placed[middle];
      if (other && this.#compare(other, record) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  #compare(a: RecordOf<K>, b: RecordOf<K>): number {
    return byPlace(this.#kind as NumberedKind, a as RecordOf<NumberedKind>, b as RecordOf<NumberedKind>);
  }
}
