"use client";
import { useRouter } from "next/navigation";
import { type RefObject, useEffect } from "react";

const TYPING = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]";
const OVERLAY = "[role=dialog], [role=menu], dialog[open]";
/** The switch of the cockpit holds here too (WCAG 2.1.4). */
const SWITCH = "touchstone.cockpit.keys";

function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(SWITCH) !== "off";
  } catch {
    return true;
  }
}

const rowsIn = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];

function moveIn(list: HTMLElement | null, step: 1 | -1): void {
  const rows = rowsIn(list);
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = at < 0 ? (step === 1 ? 0 : rows.length - 1) : at + step;
  rows[Math.min(rows.length - 1, Math.max(0, next))]?.focus();
}

interface Places {
  list: RefObject<HTMLElement | null>;
  search: RefObject<HTMLInputElement | null>;
}

/** `c` new workshop, `/` search, arrows through the list; from the search field the arrows lead into the list. */
export function useListKeys({ list, search }: Places): void {
  const router = useRouter();
  useEffect(() => {
    const actions: Readonly<Record<string, () => void>> = {
      c: () => router.push("/w/new"),
      "/": () => search.current?.focus(),
      ArrowDown: () => moveIn(list.current, 1),
      ArrowUp: () => moveIn(list.current, -1),
    };
    const onKey = (event: KeyboardEvent) => {
      const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      const target = event.target instanceof Element ? event.target : null;
      if (!action || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const leavesSearch = target === search.current && event.key === "ArrowDown";
      if (!leavesSearch && (target?.matches(TYPING) || target?.closest(OVERLAY))) return;
      if (event.key.length === 1 && !areSingleKeysOn()) return;
      event.preventDefault();
      action();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [router, list, search]);
}
