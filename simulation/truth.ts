import { KINDS } from "@/domain/kinds";
import type { Replica } from "@/domain/replica";
import { idOf, type StateReader, type Tables } from "@/domain/state";
import { cardCounts, unpacked } from "@/domain/view/card-counts";
import { ownSnapshot, snapshotFor } from "@/domain/view/changes";
import { hydrate } from "@/domain/view/hydrate";
import { isDerived } from "@/domain/view/project";
import type { Viewer } from "@/domain/view/viewer";
import type { DerivedViews } from "@/domain/view/views";
import { areCardsPublic } from "@/domain/view/visibility";

/** What somebody knows of a workshop, by kind and id; progress and presence, which come on a beat of their own, left out. */
export type Knowledge = ReadonlyMap<string, string>;

type Settled = Exclude<keyof DerivedViews, "progress" | "presence" | "leading">;

const known = new WeakMap<object, string>();

/** A record as text, the same in whatever order its fields were put. Records never change, so each is written once. */
export function written(record: object): string {
  let text = known.get(record);
  if (text === undefined) known.set(record, (text = inOrder(record)));
  return text;
}

/** Fields by the order in which they were put, in order: the shapes are few. */
const ORDERS = new Map<string, readonly string[]>();

function orderOf(fields: readonly string[]): readonly string[] {
  const shape = fields.join(" ");
  let order = ORDERS.get(shape);
  if (!order) ORDERS.set(shape, (order = fields.toSorted()));
  return order;
}

function inOrder(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(inOrder).join(",")}]`;
  const fields = value as Record<string, unknown>;
  let text = "";
  for (const name of orderOf(Object.keys(fields)))
    if (fields[name] !== undefined) text += `${text && ","}"${name}":${inOrder(fields[name])}`;
  return `{${text}}`;
}

/** What `viewer` may know of the workshop as it stands. */
export function truthFor(tables: Tables, viewer: Viewer): Knowledge {
  const known = new Map<string, string>();
  const { participantId, surface } = viewer;
  for (const [kind, id, view] of [...snapshotFor(tables, { surface }), ...ownSnapshot(tables, viewer)]) {
    const value = isDerived(kind) ? unpacked(kind, view as object) : hydrate(kind, view as object, participantId, id);
    known.set(`${kind} ${id}`, written(value));
  }
  if (areCardsPublic(tables)) known.set("cardCounts all", written(cardCounts(tables)));
  return known;
}

/** What a replica knows from the server, or shows. */
export function knowledgeOf(replica: Replica, reader: StateReader): Knowledge {
  const known = new Map<string, string>();
  for (const kind of KINDS)
    for (const record of reader.all(kind)) known.set(`${kind} ${idOf(kind, record)}`, written(record));
  const derived = (kind: Settled, id: string) => {
    const view = replica.derived(kind, id);
    if (view) known.set(`${kind} ${id}`, written(view));
  };
  derived("cardCounts", "all");
  derived("result", "latest");
  derived("closingSummary", "all");
  for (const { id } of reader.all("action")) derived("estimateSummary", id);
  return known;
}

/** One line per record in which the two differ. */
export function differences(known: Knowledge, truth: Knowledge): string[] {
  const keys = new Set([...known.keys(), ...truth.keys()]);
  return [...keys]
    .filter((key) => known.get(key) !== truth.get(key))
    .map((key) => `${key}: ${difference(known.get(key), truth.get(key))}`);
}

function difference(known: string | undefined, truth: string | undefined): string {
  if (known === undefined) return `not known, true ${truth}`;
  if (truth === undefined) return `known ${known}, not true`;
  const [a, b] = [JSON.parse(known), JSON.parse(truth)] as Record<string, unknown>[];
  const fields = Object.keys({ ...a, ...b }).filter(
    (field) => JSON.stringify(a?.[field]) !== JSON.stringify(b?.[field]),
  );
  return fields
    .map((field) => `${field} known ${JSON.stringify(a?.[field])}, true ${JSON.stringify(b?.[field])}`)
    .join(", ");
}
