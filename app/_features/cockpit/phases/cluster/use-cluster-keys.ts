"use client";
import { useCockpit } from "../../cockpit-context";
import { useKeys } from "../../frame/use-keys";
import { useOffers } from "../../palette/offers";
import { useSelection } from "../../parts/selection";
import type { Item } from "./bundle";
import { clusterOffers } from "./cluster-offers";
import { focusItem, useCluster } from "./use-cluster";

type Step = "up" | "down" | "left" | "right";

/** The item a step away: along the lane, or at the same height of the next lane that has any. */
export function neighbour(lanes: readonly (readonly string[])[], id: string | null, step: Step): string | undefined {
  const at = lanes.findIndex((lane) => id !== null && lane.includes(id));
  const lane = lanes[at];
  if (!lane || id === null) return lanes.find(({ length }) => length > 0)?.[0];
  const row = lane.indexOf(id);
  if (step === "up") return lane[row - 1];
  if (step === "down") return lane[row + 1];
  const aside =
    step === "left"
      ? lanes.slice(0, at).findLast(({ length }) => length > 0)
      : lanes.slice(at + 1).find(({ length }) => length > 0);
  return aside?.[Math.min(row, aside.length - 1)];
}

/** ↑ ↓ ← → card · M move · G merge · L split · E rename · H hide · X choose (ux 7). */
export function useClusterKeys(lanes: readonly (readonly Item[])[], onBundle: () => void): void {
  const { isPreview } = useCockpit();
  const { ids, focused, toggle, openMenu, rename, clear } = useSelection();
  const { split, hide } = useCluster();
  const item = lanes.flat().find(({ id }) => id === focused);
  const go = (step: Step) => {
    const next = neighbour(
      lanes.map((lane) => lane.map(({ id }) => id)),
      focused,
      step,
    );
    if (next) focusItem(next);
  };
  const bindings = {
    arrowup: () => go("up"),
    arrowdown: () => go("down"),
    arrowleft: () => go("left"),
    arrowright: () => go("right"),
    m: () => item && openMenu(item.id, true),
    g: () => (ids.length > 1 ? onBundle() : item && openMenu(item.id, true)),
    l: () => item?.kind === "moment" && void split(item),
    e: () => item?.kind === "moment" && rename(item.id),
    h: () => item && void hide(item),
    x: () => item && toggle(item.id),
  };
  useKeys(isPreview ? {} : bindings);
  useOffers(isPreview ? [] : clusterOffers({ item, chosen: ids.length, act: bindings, clear }));
}
