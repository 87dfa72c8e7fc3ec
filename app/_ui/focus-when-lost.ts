import { type RefObject, useEffect, useRef } from "react";

/** What had the focus may go with a change of `state`: then `place` takes it. Not when first drawn. */
export function useFocusWhenLost(place: RefObject<HTMLElement | null>, state: unknown): void {
  const before = useRef(state);
  useEffect(() => {
    if (before.current !== state && document.activeElement === document.body) place.current?.focus();
    before.current = state;
  }, [place, state]);
}
