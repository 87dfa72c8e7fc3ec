"use client";

import { useEffect, useRef } from "react";
import { singleKeys } from "@/app/_ui/single-keys";

type Edit = (id: string | null, startAt?: "title" | "status") => void;

const ROW = "[data-plan-row]";

/** ↑ ↓ between actions, A for a new one, S for the status of the one in focus; off while typing (ux 7) and where single keys are switched off. Enter is the button's own. */
export function usePlanKeys(isActive: boolean, edit: Edit): void {
  const latest = useRef(edit);
  useEffect(() => {
    latest.current = edit;
  });
  useEffect(() => {
    if (!isActive) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      if (act(event.key, latest.current)) event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [isActive]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

function act(key: string, edit: Edit): boolean {
  const focused = document.activeElement?.closest<HTMLElement>(ROW);
  if (key === "ArrowDown") return move(focused, 1);
  if (key === "ArrowUp") return move(focused, -1);
  if (!singleKeys.isOn()) return false;
  if (key === "a" || key === "A") edit(null);
  else if ((key === "s" || key === "S") && focused?.dataset.planRow) edit(focused.dataset.planRow, "status");
  else return false;
  return true;
}

/** Only rows that are shown: table and cards stand side by side in the document. */
function move(from: HTMLElement | null | undefined, step: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>(ROW)].filter((row) => row.offsetParent !== null);
  const next = from ? rows[rows.indexOf(from) + step] : rows.at(step === 1 ? 0 : -1);
  next?.focus();
  return next !== undefined;
}
