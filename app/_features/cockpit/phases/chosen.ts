"use client";
import { useSyncExternalStore } from "react";

/** A choice that centre and helper of one phase share and that outlives a look at another phase. */
export function chosen<T>(initial: T): { use: () => T; set: (next: T) => void } {
  let value = initial;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const set = (next: T) => {
    value = next;
    for (const listener of listeners) listener();
  };
  return {
    use: () =>
      useSyncExternalStore(
        subscribe,
        () => value,
        () => initial,
      ),
    set,
  };
}
