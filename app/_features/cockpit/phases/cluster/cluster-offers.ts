import type { Offer } from "../../palette/offers";
import type { Item } from "./bundle";

interface ClusterOffers {
  /** The card or moment the keys mean. */
  item: Item | undefined;
  /** How many are chosen. */
  chosen: number;
  act: Record<"m" | "g" | "l" | "e" | "h" | "x" | "arrowdown", () => void>;
  clear: () => void;
}

/** The palette's actions on cards and moments. */
export function clusterOffers({ item, chosen, act, clear }: ClusterOffers): Offer[] {
  return [
    ...(chosen > 0 ? ofSelection(chosen, act.g, clear) : []),
    ...(item ? ofItem(item, act) : [{ id: "cards" as const, keys: ["↓"], onUse: act.arrowdown }]),
  ];
}

const ofSelection = (chosen: number, bundle: () => void, clear: () => void): Offer[] => [
  { id: "bundle", of: String(chosen), keys: ["G"], onUse: bundle },
  { id: "clear", onUse: clear },
];

function ofItem({ kind, text: of }: Item, act: ClusterOffers["act"]): Offer[] {
  const moment: Offer[] = [
    { id: "rename", of, keys: ["E"], onUse: act.e },
    { id: "split", of, keys: ["L"], onUse: act.l },
  ];
  return [
    { id: "moveTo", of, keys: ["M"], onUse: act.m },
    { id: "choose", of, keys: ["X"], onUse: act.x },
    ...(kind === "moment" ? moment : []),
    { id: "hide", of, keys: ["H"], onUse: act.h },
  ];
}
