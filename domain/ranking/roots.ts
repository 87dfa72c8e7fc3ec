export interface Mergeable {
  id: string;
  mergedInto: string | null;
}

/**
 * The moment each moment has been merged into in the end, keyed by id; an unmerged moment is its own root.
 * Null where the way leads into a cycle or to an unknown moment.
 */
export function rootIds(moments: readonly Mergeable[]): Map<string, string | null> {
  const target = new Map(moments.map((m) => [m.id, m.mergedInto]));
  const roots = new Map<string, string | null>();
  for (const { id, mergedInto } of moments) {
    if (mergedInto === null) {
      roots.set(id, id);
      continue;
    }
    const path = new Set<string>();
    const root = follow(id, target, roots, path);
    for (const passed of path) roots.set(passed, root);
  }
  return roots;
}

function follow(
  id: string,
  target: ReadonlyMap<string, string | null>,
  known: ReadonlyMap<string, string | null>,
  path: Set<string>,
): string | null {
  let here = id;
  while (!path.has(here)) {
    const settled = known.get(here);
    if (settled !== undefined) return settled;
    const next = target.get(here);
    if (next === undefined) return null;
    path.add(here);
    if (next === null) return here;
    here = next;
  }
  return null;
}

/** Index of the first moment that lies on a cycle of merges, undefined if there is none. All targets must be known. */
export function findMergeCycle(moments: readonly Mergeable[]): number | undefined {
  const roots = rootIds(moments);
  const lost = moments.find((m) => roots.get(m.id) === null);
  if (lost === undefined) return undefined;
  const target = new Map(moments.map((m) => [m.id, m.mergedInto]));
  const seen = new Set<string>();
  let here: string | null | undefined = lost.id;
  const onCycle = new Set<string>();
  while (here != null && !onCycle.has(here)) {
    if (seen.has(here)) onCycle.add(here);
    seen.add(here);
    here = target.get(here);
  }
  return moments.findIndex((m) => onCycle.has(m.id));
}
