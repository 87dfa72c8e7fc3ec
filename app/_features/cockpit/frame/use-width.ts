"use client";
import { useSyncExternalStore } from "react";

/** Layouts of the cockpit by width (ux 9). */
export type Width = "wide" | "medium" | "narrow" | "remote";

const QUERIES: readonly [Width, string][] = [
  ["wide", "(min-width: 80rem)"],
  ["medium", "(min-width: 64rem)"],
  ["narrow", "(min-width: 48rem)"],
];

function subscribe(listener: () => void): () => void {
  const lists = QUERIES.map(([, query]) => matchMedia(query));
  for (const list of lists) list.addEventListener("change", listener);
  return () => {
    for (const list of lists) list.removeEventListener("change", listener);
  };
}

const widthNow = (): Width => QUERIES.find(([, query]) => matchMedia(query).matches)?.[0] ?? "remote";

/** Null until the page is alive; until then style sheets choose what shows. */
export const useWidth = (): Width | null => useSyncExternalStore<Width | null>(subscribe, widthNow, () => null);
