import { canonicalJson } from "../canonical-hash";
import type { Kind } from "../kinds";
import type { Moment, Participant, RecordOf } from "../records";
import { idOf, type StateReader } from "../state";
import { hydrate } from "../view/hydrate";
import { project } from "../view/project";
import type { Viewer } from "../view/viewer";
import type { Listed } from "./references";

const FACILITATOR: Viewer = { surface: "cockpit" };

/** The records of a kind as a facilitator may see them now: what they may not see is not there, or has a neutral value. */
export function seen<K extends Kind>(state: StateReader, kind: K): RecordOf<K>[] {
  return [...state.all(kind)].flatMap((record) => {
    const view = project(state, kind, idOf(kind, record), FACILITATOR);
    return view ? [hydrate(kind, view, undefined)] : [];
  });
}

/** The moments in the order that breaks ties, each with what a facilitator may know of it now. */
export function seenMoments(state: StateReader): { moment: Moment; view: Partial<Moment> }[] {
  const inOrder = [...state.all("moment")].sort((a, b) => a.seq - b.seq);
  return inOrder.flatMap((moment) => {
    const view = project(state, "moment", moment.id, FACILITATOR);
    return view ? [{ moment, view }] : [];
  });
}

/** In a named workshop the people who were not removed, in the order in which they joined; else nobody. */
export function seenPeople(state: StateReader): Participant[] {
  if (state.workshop().anonymity === "anonymous") return [];
  return [...state.all("participant")]
    .filter(({ status }) => status !== "removed")
    .sort((a, b) => a.joinSeq - b.joinSeq);
}

/** Sorted by what the rows say, where any other order would tell who came first. */
export function bySaying<T>(rows: readonly T[], saying: (row: T) => unknown): T[] {
  const keyed = rows.map((row) => ({ row, key: canonicalJson(saying(row)) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ row }) => row);
}

/** Where each entry of a file stands in its list. */
export class Places {
  readonly #places = new Map<string, number>();

  add(list: Listed, rows: readonly { id: string }[]): void {
    for (const [i, { id }] of rows.entries()) this.#places.set(`${list} ${id}`, i);
  }

  of(list: Listed, id: string | null | undefined): number | null {
    return this.#places.get(`${list} ${id}`) ?? null;
  }

  /** The id itself if the file has such an entry. */
  known(list: Listed, id: string | null | undefined): string | null {
    return id != null && this.#places.has(`${list} ${id}`) ? id : null;
  }
}
