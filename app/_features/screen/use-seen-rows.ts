"use client";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Wraps what does not fit whole into a column beside the list, which nobody sees. */
export const WHOLE_ROWS = "flex min-h-0 flex-1 basis-0 flex-col flex-wrap content-start overflow-hidden";

/** How many items of a list that wraps and hides what is outside are seen; at least the first. */
export function useSeenRows(): { list: RefObject<HTMLUListElement | null>; seen: number } {
  const list = useRef<HTMLUListElement>(null);
  const [seen, setSeen] = useState(1);
  useLayoutEffect(() => {
    const box = list.current;
    if (!box) return;
    const items = [...box.children].filter((child) => child instanceof HTMLElement);
    const count = () => setSeen(Math.max(1, items.filter((item) => isWithin(box, item)).length));
    count();
    const observer = new ResizeObserver(count);
    for (const each of [box, ...items]) observer.observe(each);
    return () => observer.disconnect();
  });
  return { list, seen };
}

/** Offsets, unlike rectangles, are those of the place an item takes, also while it still moves there. */
const isWithin = (box: HTMLElement, item: HTMLElement): boolean =>
  item.offsetLeft + item.offsetWidth <= box.offsetLeft + box.offsetWidth + 1 &&
  item.offsetTop + item.offsetHeight <= box.offsetTop + box.offsetHeight + 1;
