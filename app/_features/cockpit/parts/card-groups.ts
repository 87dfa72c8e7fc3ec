import type { Touchpoint } from "@/domain/records";

/** Parts into which the shuffled order is cut; a full lane has some ten cards in each. */
const PARTS = 40;

/** The part of the shown order a card belongs to: always the same one, whatever comes or goes around it. */
export const partOf = ({ displayOrder, id }: Pick<Touchpoint, "displayOrder" | "id">): string =>
  displayOrder === null ? `id ${id[0]}` : `order ${Math.floor(displayOrder * PARTS)}`;

interface Group<T> {
  key: string;
  items: T[];
}

/** Items in the order given, cut where `part` changes. */
export function groupsOf<T>(items: readonly T[], part: (item: T) => string): Group<T>[] {
  const groups: Group<T>[] = [];
  for (const item of items) {
    const key = part(item);
    const last = groups.at(-1);
    if (last?.key === key) last.items.push(item);
    else groups.push({ key, items: [item] });
  }
  return groups;
}
