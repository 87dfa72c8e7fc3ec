"use client";

import { useEffect, useState } from "react";

/** State that survives a reload of this tab; null clears it. The stored value comes in after hydration. */
export function useKept<T>(key: string): [T | null, (value: T | null) => void] {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    const stored = read(key);
    if (stored !== null) setValue(JSON.parse(stored) as T);
  }, [key]);
  const keep = (next: T | null) => {
    setValue(next);
    write(key, next);
  };
  return [value, keep];
}

function read(key: string): string | null {
  try {
    return window.sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === null) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    return;
  }
}
