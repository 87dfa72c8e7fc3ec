import type { LaneId } from "../../parts/lanes";
import type { Bundles, Item, Pile, Single } from "./bundle";

/** Where something was let go: on a card or moment, or on the free part of a lane. */
export type DropTarget = { item: string } | { lane: LaneId["key"] };

/** What letting go means; the menu and the keys end in the same. */
export type DropStep =
  | { kind: "moveInto"; items: readonly Item[]; target: Pile }
  | { kind: "create"; cards: readonly [Single, ...Single[]] }
  | { kind: "restage"; items: readonly Item[]; lane: LaneId };

const findItem = ({ piles, singles }: Bundles, id: string): Item | undefined =>
  piles.find((pile) => pile.id === id) ?? singles.find((single) => single.id === id);

const isSingle = (item: Item): item is Single => item.kind === "card";
const isPile = (item: Item): item is Pile => item.kind === "moment";

/**
 * On a moment: everything dragged goes into it. On a card: a dragged moment takes it in, dragged cards and it become a
 * moment. On a lane: what lies elsewhere moves there. Null where nothing would change.
 * @param dragged the item under the pointer, or all chosen ones with it
 */
export function stepOfDrop(
  bundles: Bundles,
  dragged: readonly Item[],
  target: DropTarget,
  lanes: readonly LaneId[],
  laneOf: (item: Item) => LaneId | undefined,
): DropStep | null {
  if ("lane" in target) {
    const lane = lanes.find(({ key }) => key === target.lane);
    const items = dragged.filter((item) => laneOf(item)?.key !== target.lane);
    return lane && items.length > 0 ? { kind: "restage", items, lane } : null;
  }
  const onto = findItem(bundles, target.item);
  const items = dragged.filter(({ id }) => id !== target.item);
  return onto && items.length > 0 ? putTogether(items, onto) : null;
}

/** Items put to another one: into its moment, into theirs, or into a new one that begins with it and has its name. */
export function putTogether(
  items: readonly Item[],
  onto: Item,
): Extract<DropStep, { kind: "moveInto" } | { kind: "create" }> {
  if (isPile(onto)) return { kind: "moveInto", items, target: onto };
  const [pile, ...otherPiles] = items.filter(isPile);
  const cards: [Single, ...Single[]] = [onto, ...items.filter(isSingle)];
  return pile ? { kind: "moveInto", items: [...otherPiles, ...cards], target: pile } : { kind: "create", cards };
}
