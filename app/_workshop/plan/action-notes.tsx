"use client";

import { useFormatter } from "next-intl";
import { formatCalendarDate } from "@/app/_i18n/dates";
import type { Action } from "@/domain/records";

interface ActionNotesProps {
  notes: Action["notes"];
  /** Says how many there are. */
  summary: string;
  /** YYYY-MM-DD. */
  today: string;
}

/** What people noted on an action, the newest first, folded up until wanted. */
export function ActionNotes({ notes, summary, today }: ActionNotesProps) {
  const format = useFormatter();
  if (notes.length === 0) return null;
  const dateOf = (at: number) => formatCalendarDate(format.dateTime, new Date(at).toISOString().slice(0, 10), today);
  return (
    <details className="text-sm">
      <summary className="min-h-8 cursor-pointer text-ink-2">{summary}</summary>
      <ul className="mt-1 grid gap-1.5">
        {notes.toReversed().map((note) => (
          <li key={`${note.at} ${note.text}`} className="border-l-2 border-line pl-3 wrap-anywhere">
            <bdi>{note.text}</bdi>
            <span className="block text-xs text-ink-2">{[note.by, dateOf(note.at)].filter(Boolean).join(", ")}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
