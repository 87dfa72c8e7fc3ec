"use client";
import { cx } from "class-variance-authority";
import { type ReactNode, type Ref, startTransition, useEffect, useState } from "react";
import { Steady } from "@/app/_ui/steady";
import { useCockpit } from "../cockpit-context";
import { groupsOf } from "./card-groups";

/**
 * So many items are drawn whether in sight or not. Of a longer lane the browser passes over the groups that are out of
 * sight: to ask every card alone would cost it too much with every frame.
 */
const ALL_DRAWN = 60;

interface LaneListProps<T> {
  items: readonly T[];
  /** Names the part of the lane an item belongs to; parts follow each other. */
  part: (item: T) => string;
  /** A `LaneItem`. */
  render: (item: T) => ReactNode;
  /** A `LaneItem` after the last. */
  end?: ReactNode;
}

/** What a lane holds: one list for whoever hears it, groups for whoever draws it. What is read in it holds its place. */
export function LaneList<T>({ items, part, render, end }: LaneListProps<T>) {
  const { isPreview } = useCockpit();
  const isLong = items.length > ALL_DRAWN;
  const isWhole = useWholeSoon(!isLong);
  const group = cx(
    "-mx-2 space-y-1.75 px-2 pt-1 pb-0.75 [contain-intrinsic-size:auto_40rem]",
    isLong && "[content-visibility:auto]",
  );
  return (
    <Steady
      role="list"
      scrolls={!isPreview}
      className={cx(
        "flex-1 px-2 pb-1",
        isLong ? "[overflow-anchor:auto]" : "[overflow-anchor:none]",
        !isPreview && "min-h-0 overflow-x-hidden overflow-y-auto",
      )}
    >
      {groupsOf(isWhole ? items : items.slice(0, ALL_DRAWN), part).map(({ key, items: those }) => (
        <div key={key} className={group}>
          {those.map(render)}
        </div>
      ))}
      {isWhole && end}
    </Steady>
  );
}

/** False at first, so that the page answers soon; the rest follows in pieces between which it goes on answering. */
function useWholeSoon(isShort: boolean): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => startTransition(() => setLater(true)), []);
  return isShort || isLater;
}

export function LaneItem({
  ref,
  className,
  children,
}: {
  ref?: Ref<HTMLDivElement>;
  className: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group stands between the list and its items
    <div ref={ref} role="listitem" className={className}>
      {children}
    </div>
  );
}
