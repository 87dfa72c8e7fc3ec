"use client";

import { useEffect } from "react";

const MARK = "touchstone.byKeys";
const KEYS = new Set(["Tab", "ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight"]);

/** For the next page of this tab; a browser that keeps nothing shows the ring from the next key on. */
function keep(byKeys: boolean): void {
  try {
    sessionStorage.setItem(MARK, byKeys ? "1" : "");
  } catch {
    // Told above.
  }
}

function isKept(): boolean {
  try {
    return sessionStorage.getItem(MARK) === "1";
  } catch {
    return false;
  }
}

/**
 * Marks the page (`data-by-keys`) while it is worked by keyboard. A heading that is handed the focus is shown to have
 * it then only: whoever taps would take the ring for a fault.
 */
export function ByKeys() {
  useEffect(() => {
    const { documentElement: page } = document;
    const mark = (byKeys: boolean) => {
      page.toggleAttribute("data-by-keys", byKeys);
      keep(byKeys);
    };
    const onKey = ({ key }: KeyboardEvent) => KEYS.has(key) && mark(true);
    const onPointer = () => mark(false);
    page.toggleAttribute("data-by-keys", isKept());
    window.addEventListener("keydown", onKey, true);
    window.addEventListener("pointerdown", onPointer, true);
    return () => {
      window.removeEventListener("keydown", onKey, true);
      window.removeEventListener("pointerdown", onPointer, true);
    };
  }, []);
  return null;
}
