"use client";
import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { type RefObject, useEffect, useRef } from "react";
import { useCockpit } from "../../cockpit-context";
import { isIn, useLanes } from "../../parts/lanes";
import type { Bundles, Item } from "./bundle";
import { type DropTarget, stepOfDrop } from "./drag";
import { useChosen, useCluster } from "./use-cluster";

const ITEM = "item";
const TARGET = "target";

/** Marks the innermost target under the pointer; style sheets show it (`data-over`). */
function targetOf(element: HTMLElement, target: DropTarget, takes: (item: unknown) => boolean): () => void {
  const unmark = () => delete element.dataset.over;
  return dropTargetForElements({
    element,
    getData: () => ({ [TARGET]: target }),
    canDrop: ({ source }) => takes(source.data[ITEM]),
    onDropTargetChange: ({ self, location }) => {
      if (location.current.dropTargets[0]?.element === self.element) element.dataset.over = "";
      else unmark();
    },
    onDragLeave: unmark,
    onDrop: unmark,
  });
}

/** Lets an item be dragged by mouse or pen, never by touch: there a finger scrolls (ux 3.9). */
function dragged(element: HTMLElement, id: string): () => void {
  let pointer = "";
  const remember = (event: PointerEvent) => {
    pointer = event.pointerType;
  };
  element.addEventListener("pointerdown", remember, { capture: true });
  const stop = draggable({
    element,
    canDrag: () => pointer === "mouse" || pointer === "pen",
    getInitialData: () => ({ [ITEM]: id }),
    onDragStart: () => {
      element.dataset.dragged = "";
    },
    onDrop: () => delete element.dataset.dragged,
  });
  return () => {
    element.removeEventListener("pointerdown", remember, { capture: true });
    stop();
  };
}

/** For the list item of a card or moment. */
export function useDraggable(id: string): RefObject<HTMLDivElement | null> {
  const { isPreview } = useCockpit();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element || isPreview) return;
    return combine(
      dragged(element, id),
      targetOf(element, { item: id }, (item) => item !== id),
    );
  }, [id, isPreview]);
  return ref;
}

/** Makes lanes take what is dragged, and lets every drop have its effect. */
export function useDrops(bundles: Bundles): void {
  const lanes = useLanes();
  const chosen = useChosen(bundles);
  const { take } = useCluster();
  const drop = (id: unknown, target: DropTarget) => {
    const under = [...bundles.piles, ...bundles.singles].filter((item) => item.id === id);
    const items = chosen.some((item) => item.id === id) ? chosen : under;
    const laneOf = (item: Item) => lanes.find((lane) => isIn(lane, item.kind === "card" ? item.card : item.moment));
    const step = stepOfDrop(bundles, items, target, lanes, laneOf);
    if (step) void take(step);
  };
  const latest = useRef(drop);
  useEffect(() => {
    latest.current = drop;
  });
  useEffect(
    () =>
      monitorForElements({
        onDrop: ({ source, location }) => {
          const target = location.current.dropTargets[0]?.data[TARGET];
          if (target) latest.current(source.data[ITEM], target as DropTarget);
        },
      }),
    [],
  );
}

/** For the element of a lane. */
export function useLaneTarget(key: Extract<DropTarget, { lane: unknown }>["lane"]): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (ref.current) return targetOf(ref.current, { lane: key }, () => true);
  }, [key]);
  return ref;
}
