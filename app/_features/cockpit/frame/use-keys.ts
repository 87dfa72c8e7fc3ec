"use client";
import { useEffect, useRef } from "react";
import { singleKeys } from "@/app/_ui/single-keys";

/** By the name `keyName` gives: always in small letters. */
type Bindings = Readonly<Record<Lowercase<string>, (event: KeyboardEvent) => void>>;

const TYPING = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]";
const OVERLAY = "[role=dialog], [role=menu], dialog[open]";
const MOVED_BY_ARROWS = "input[type=radio], [role=tab], [role=radio]";
/** Nothing a text field does with them is missed. */
const ALSO_WHILE_TYPING = new Set<string>(["mod+k"]);
const PRESSED_BY_SPACE = "button, a[href], summary, input, [role=menuitem], [role=button]";

/** Whether single keys do something, and the switch for it. */
export const useKeysSwitch = singleKeys.use;

export function isTyping(): boolean {
  return document.activeElement?.matches(TYPING) ?? false;
}

/** Keys with which a control is used itself. */
const isTakenBy = (target: Element, key: string): boolean =>
  (key === " " && target.matches(PRESSED_BY_SPACE)) || (key.startsWith("Arrow") && target.matches(MOVED_BY_ARROWS));

function isElsewhere(event: KeyboardEvent, name: string): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (event.defaultPrevented || event.altKey || event.isComposing) return true;
  if (!target) return false;
  if (isTakenBy(target, event.key) || target.closest(OVERLAY) !== null) return true;
  return target.matches(TYPING) && !ALSO_WHILE_TYPING.has(name);
}

/** `n`, ` `, `arrowup`, `?`, and `mod+z` for Ctrl or ⌘ with Z. */
export function keyName({ key, ctrlKey, metaKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">) {
  const plain = key.toLowerCase() as Lowercase<string>;
  return ctrlKey || metaKey ? (`mod+${plain}` as const) : plain;
}

/**
 * Single keys of the cockpit, by `keyName`. Off while typing, in dialogs and
 * menus, and where the person has switched them off.
 */
export function useKeys(bindings: Bindings): void {
  const [isOn] = useKeysSwitch();
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const name = keyName(event);
      const binding = Object.hasOwn(latest.current, name) ? latest.current[name] : undefined;
      if (!binding || isElsewhere(event, name) || (!isOn && name.length === 1)) return;
      event.preventDefault();
      binding(event);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [isOn]);
}
