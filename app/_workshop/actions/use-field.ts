"use client";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useDraft } from "@/app/_workshop/drafts";
import type { RefusalCode } from "@/domain/errors";

/** Marks a kept draft, so that an emptied field differs from an untouched one. */
const MARK = "=";

interface FieldOptions {
  /** Key of the kept draft, unique per field. */
  name: string;
  /** Value as the server has it. */
  stored: string;
  /** @returns why it was refused, null if all is well, or a message of its own */
  save: (text: string) => Promise<RefusalCode | null>;
  /** Says why a text cannot be sent as it is. */
  check?: (text: string) => string | undefined;
}

/**
 * A text that is stored when the field is left. What is typed survives refusals, reloads and lost lines. If somebody
 * else changed the stored value meanwhile, nothing is overwritten: `conflict` holds theirs until one is chosen.
 */
export function useField({ name, stored, save, check }: FieldOptions) {
  const t = useTranslations("refusals");
  const [draft, setDraft] = useDraft(name);
  const base = useRef<string | null>(null);
  const [error, setError] = useState<string | undefined>();
  const [conflict, setConflict] = useState<string | null>(null);
  const text = draft === "" ? stored : draft.slice(MARK.length);
  const send = async (next: string) => {
    const problem = check?.(next);
    setError(problem);
    if (problem) return;
    const code = await save(next.trim());
    setError(code === null ? undefined : t(code));
    if (code === null) settle();
  };
  const settle = () => {
    base.current = null;
    setConflict(null);
    setDraft("");
  };
  const change = (next: string) => {
    if (draft === "") base.current = stored;
    setDraft(MARK + next);
  };
  const leave = () => {
    if (draft === "") return;
    if (text.trim() === stored.trim()) settle();
    else if (base.current !== null && base.current !== stored) setConflict(stored);
    else void send(text);
  };
  return { text, error, change, leave, conflict, keepMine: () => void send(text), takeTheirs: settle };
}

export type FieldState = ReturnType<typeof useField>;
