"use client";
import { useRouter } from "next/navigation";
import { type RefObject, useEffect } from "react";
import { singleKeys } from "@/app/_ui/single-keys";

const TYPING = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]";
const OVERLAY = "[role=dialog], [role=menu], dialog[open]";

const rowsIn = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];

function moveIn(list: HTMLElement | null, step: 1 | -1): void {
  const rows = rowsIn(list);
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const outside = step === 1 ? 0 : rows.length - 1;
  const next = at < 0 ? outside : at + step;
  rows[Math.min(rows.length - 1, Math.max(0, next))]?.focus();
}

interface Places {
  list: RefObject<HTMLElement | null>;
  search: RefObject<HTMLInputElement | null>;
}

type Key = "c" | "/" | "ArrowDown" | "ArrowUp";

function keyOf({ key, altKey, ctrlKey, metaKey, defaultPrevented }: KeyboardEvent): Key | undefined {
  if (defaultPrevented || altKey || ctrlKey || metaKey) return undefined;
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (name.length === 1 && !singleKeys.isOn()) return undefined;
  return (["c", "/", "ArrowDown", "ArrowUp"] as const).find((known) => known === name);
}

/** Arrows in the search field lead into the list; anywhere else that takes keys, they stay there. */
function isTaken(target: EventTarget | null, key: Key, search: HTMLInputElement | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target === search && key === "ArrowDown") return false;
  return target.matches(TYPING) || target.closest(OVERLAY) !== null;
}

/** `c` new workshop, `/` search, arrows through the list; from the search field the arrows lead into the list. */
export function useListKeys({ list, search }: Places): void {
  const router = useRouter();
  useEffect(() => {
    const run = (key: Key) => {
      if (key === "c") router.push("/w/new");
      else if (key === "/") search.current?.focus();
      else moveIn(list.current, key === "ArrowDown" ? 1 : -1);
    };
    const onKey = (event: KeyboardEvent) => {
      const key = keyOf(event);
      if (!key || isTaken(event.target, key, search.current)) return;
      event.preventDefault();
      run(key);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [router, list, search]);
}
