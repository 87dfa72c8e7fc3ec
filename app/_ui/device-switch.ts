"use client";
import { useSyncExternalStore } from "react";

/** A switch kept on this device under `key`; where nothing can be kept it stays at `usual`. */
export function deviceSwitch(key: string, usual: boolean) {
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const isOn = (): boolean => {
    try {
      const kept = localStorage.getItem(key);
      return kept === null ? usual : kept === "on";
    } catch {
      return usual;
    }
  };
  const set = (next: boolean): void => {
    try {
      localStorage.setItem(key, next ? "on" : "off");
    } catch {
      return;
    }
    for (const listener of listeners) listener();
  };
  const use = (): [boolean, (isOn: boolean) => void] => [useSyncExternalStore(subscribe, isOn, () => usual), set];
  return { use, isOn };
}
