import { useLayoutEffect, useRef } from "react";

/** Gives the focus back after a pause to where it was: the cover takes it away, and somebody may have been typing. */
export function useFocusThroughPause(isPaused: boolean): void {
  const kept = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (isPaused) {
      kept.current = document.activeElement;
      return;
    }
    if (kept.current instanceof HTMLElement) kept.current.focus({ preventScroll: true });
    kept.current = null;
  }, [isPaused]);
}
