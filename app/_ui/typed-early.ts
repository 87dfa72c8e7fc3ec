"use client";
import { type ChangeEvent, type RefObject, useLayoutEffect, useRef } from "react";

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * On a slow line people type before the page's scripts have come; the first rendering after that would wipe it. Hands
 * such text over as if it had been typed just now.
 * @param given the ref of whoever else needs the control
 * @returns the ref of the control
 */
export function useTypedEarly<E extends TextControl>(
  onChange: ((event: ChangeEvent<E>) => void) | undefined,
  given?: RefObject<E | null>,
): RefObject<E | null> {
  const own = useRef<E>(null);
  const control = given ?? own;
  const isRead = useRef(false);
  useLayoutEffect(() => {
    const element = control.current;
    if (isRead.current || !element) return;
    isRead.current = true;
    if (element.value === element.defaultValue) return;
    onChange?.({ target: element, currentTarget: element } as ChangeEvent<E>);
  }, [onChange, control]);
  return control;
}
