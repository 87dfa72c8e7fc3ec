"use client";
import { useDraft } from "@/app/_workshop/drafts";

/** Edits of a form that are not saved yet, kept on this device field by field. */
export function useEdits<T extends Record<string, string>>(
  form: string,
): { edits: Partial<T>; edit: (part: Partial<T>) => void; clear: () => void } {
  const [stored, store] = useDraft(form);
  const edits = parsed<T>(stored);
  return {
    edits,
    edit: (part) => store(JSON.stringify({ ...edits, ...part })),
    clear: () => store(""),
  };
}

function parsed<T>(stored: string): Partial<T> {
  try {
    const value: unknown = JSON.parse(stored || "{}");
    return typeof value === "object" && value !== null ? (value as Partial<T>) : {};
  } catch {
    return {};
  }
}

/** Length as the server counts it: code points after NFC and trim. */
export const lengthOf = (text: string): number => [...text.normalize("NFC").trim()].length;
