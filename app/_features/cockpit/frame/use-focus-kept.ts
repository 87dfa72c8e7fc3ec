"use client";
import { useEffect } from "react";
import { HEADING_ID } from "../parts/phase-heading";

/** Dialogs and menus give the focus back within this time. */
const HANDED_BACK_MS = 100;

/** Where what had the focus has gone, such as a button that goes with its last press, the question of the phase takes it. */
export function useFocusKept(): void {
  useEffect(() => {
    let last: Element | null = null;
    const isLost = () => last !== null && !last.isConnected && document.activeElement === document.body;
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    const takeUp = () => {
      if (isLost()) document.getElementById(HEADING_ID)?.focus({ preventScroll: true });
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
