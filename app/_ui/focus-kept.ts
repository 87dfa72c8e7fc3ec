import { useEffect, useRef } from "react";

/** Dialogs and menus give the focus back within this time. */
const HANDED_BACK_MS = 100;
const LIST = "ul, ol, [role=list]";
const ITEM = "li, [role=listitem]";
const CONTROL = ":is(a[href], button, input, textarea, summary):not(:disabled)";

interface Held {
  at: Element;
  /** What it stands in, and what comes after that in the list. */
  items: Element[];
  section: Element | null;
}

function holdOf(at: Element): Held {
  const item = at.closest(ITEM);
  const all = [...(item?.closest(LIST)?.querySelectorAll(ITEM) ?? [])];
  return { at, items: item ? all.slice(all.indexOf(item)) : [], section: at.closest("section") };
}

const controlIn = (item: Element): HTMLElement | null =>
  item.querySelector<HTMLElement>("input:checked") ?? item.querySelector<HTMLElement>(CONTROL);

/**
 * Where what had the focus has gone, such as a button that goes with its last press, its item of a list takes it, else
 * the next item, else the heading of the section if it can.
 * @param onLost where none of them can
 * @param onLeft the item that had the focus has left its list
 */
export function useFocusKept(onLost?: () => void, onLeft?: (item: Element) => void): void {
  const latest = useRef({ onLost, onLeft });
  useEffect(() => {
    latest.current = { onLost, onLeft };
  });
  useEffect(() => {
    // The focus may have come before these scripts did.
    let held = holdOf(document.activeElement ?? document.body);
    const isLost = () => !held.at.isConnected && document.activeElement === document.body;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) held = holdOf(target);
    };
    const takeUp = () => {
      if (!isLost()) return;
      const { items, section } = held;
      const near = items.filter(({ isConnected }) => isConnected).map(controlIn);
      const place = near.find(Boolean) ?? section?.querySelector<HTMLElement>(":is(h2, h3)[tabindex]");
      if (items[0]?.isConnected === false) latest.current.onLeft?.(items[0]);
      if (place?.isConnected) place.focus();
      else latest.current.onLost?.();
    };
    const observer = new MutationObserver(() => isLost() && setTimeout(takeUp, HANDED_BACK_MS));
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", remember);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", remember);
    };
  }, []);
}
