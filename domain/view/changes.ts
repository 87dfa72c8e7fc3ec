import type { Touched } from "../commands/rule";
import { OWNED_KINDS } from "../indexes";
import { KINDS, type Kind } from "../kinds";
import { idOf, type StateReader } from "../state";
import type { WireKind } from "../wire";
import { packCounts } from "./card-counts";
import { derivedKeys } from "./derived";
import { project } from "./project";
import type { Viewer } from "./viewer";
import type { CardCounts } from "./views";
import { mayLearnOf } from "./visibility";

export interface Changes {
  put: [WireKind, string, unknown][];
  del: [WireKind, string][];
}

/**
 * Everything the audience may see alike, ordered by id so that no order of creation leaves.
 * What belongs to one viewer comes by `ownChanges`.
 */
export function snapshotFor(state: StateReader, viewer: Viewer): Changes["put"] {
  const put: Changes["put"] = [];
  const add = (kind: WireKind, id: string) => {
    const view = project(state, kind, id, viewer);
    if (view) put.push(item(kind, id, view));
  };
  for (const kind of KINDS) for (const id of sortedIds(state, kind)) add(kind, id);
  for (const [kind, id] of derivedKeys(state)) add(kind, id);
  return put;
}

/** The viewer's own records, to be put over a snapshot of their audience. */
export function ownSnapshot(state: StateReader, viewer: Viewer): Changes["put"] {
  const put: Changes["put"] = [];
  if (viewer.participantId === undefined) return put;
  for (const kind of OWNED_KINDS) {
    for (const record of state.where(kind, "owner", viewer.participantId)) {
      const id = idOf(kind, record);
      const view = project(state, kind, id, viewer);
      if (view) put.push(item(kind, id, view));
    }
  }
  return put;
}

/** The current values of touched keys for a viewer; what they may not learn of is left out altogether. */
export function changesFor(state: StateReader, touched: Iterable<Touched>, viewer: Viewer): Changes {
  const changes: Changes = { put: [], del: [] };
  const seen = new Set<string>();
  for (const key of touched) {
    const [kind, id] = key;
    if (seen.has(`${kind} ${id}`) || !mayLearnOf(state, key, viewer)) continue;
    seen.add(`${kind} ${id}`);
    const view = project(state, kind, id, viewer);
    if (view) changes.put.push(item(kind, id, view));
    else changes.del.push([kind, id]);
  }
  return changes;
}

/** The id stands before the view and is not said again in it. */
function item(kind: WireKind, id: string, view: object): Changes["put"][number] {
  if (kind === "cardCounts") return [kind, id, packCounts(view as CardCounts)];
  const { id: own, ...rest } = view as { id?: string };
  return [kind, id, own === id ? rest : view];
}

function sortedIds<K extends Kind>(state: StateReader, kind: K): string[] {
  const ids: string[] = [];
  for (const record of state.all(kind)) ids.push(idOf(kind, record));
  return ids.sort();
}
