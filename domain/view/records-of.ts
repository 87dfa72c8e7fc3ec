import type { Kind, RecordOf } from "../records";
import { Tables } from "../state";
import type { Frame } from "../wire";
import { hydrate } from "./hydrate";
import { isDerived } from "./project";
import type { DerivedViews } from "./views";

/** What one viewer was given, readable like a workshop: for pages that are rendered once and not kept up. */
export interface Given {
  tables: Tables;
  derived: <K extends keyof DerivedViews>(kind: K, id: string) => DerivedViews[K] | undefined;
}

export function recordsOf(put: Frame["put"]): Given {
  const tables = new Tables();
  const derived = new Map<string, unknown>();
  for (const [kind, id, view] of put) {
    if (isDerived(kind)) derived.set(`${kind} ${id}`, view);
    else tables.set(kind, id, hydrate(kind, view as object, undefined, id) as RecordOf<Kind>);
  }
  return {
    tables,
    derived: <K extends keyof DerivedViews>(kind: K, id: string) =>
      derived.get(`${kind} ${id}`) as DerivedViews[K] | undefined,
  };
}
