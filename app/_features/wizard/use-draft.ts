"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { draftFrom, type WizardDraft } from "./draft";

interface Draft {
  draft: WizardDraft;
  change: (part: Partial<WizardDraft>) => void;
  /** Begins anew. */
  forget: () => void;
  /** The draft has become a workshop: nothing is kept, the form stays as it is until the page goes. */
  settle: () => void;
  /** Whether the last change lies in this browser's storage; null before the first one. */
  isSaved: boolean | null;
}

/**
 * A draft that outlives reloads and closed windows; one per person on this device.
 * @param begin gives a stored draft what was chosen before this page opened
 */
export function useDraft(userId: string, empty: WizardDraft, begin: (draft: WizardDraft) => WizardDraft): Draft {
  const key = `touchstone.new-workshop.${userId}`;
  const [draft, setDraft] = useState(empty);
  const [isSaved, setSaved] = useState<boolean | null>(null);
  const isRead = useRef(false);
  useEffect(() => {
    if (isRead.current) return;
    isRead.current = true;
    const stored = read(key);
    if (stored === null) return;
    setDraft((before) => begin(draftFrom(stored, before)));
    setSaved(true);
  }, [key, begin]);
  const change = useCallback(
    (part: Partial<WizardDraft>) =>
      setDraft((before) => {
        const next = { ...before, ...part };
        setSaved(write(key, JSON.stringify(next)));
        return next;
      }),
    [key],
  );
  const forget = useCallback(() => {
    write(key, null);
    setSaved(null);
    setDraft(empty);
  }, [key, empty]);
  const settle = useCallback(() => void write(key, null), [key]);
  return { draft, change, forget, settle, isSaved };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
