"use client";

import { CircleAlert } from "lucide-react";
import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from "react";

export interface EntryError {
  /** Id of the control to mend. */
  id: string;
  text: ReactNode;
}

/** Lists what needs attention after a failed submit and takes the focus. Render it with a new `key` per submit. */
export function ErrorSummary({ title, errors }: { title: ReactNode; errors: readonly EntryError[] }) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => box.current?.focus(), []);
  const goTo = (event: MouseEvent, id: string) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, this groups links to them
    <div
      ref={box}
      role="group"
      tabIndex={-1}
      aria-labelledby={titleId}
      className="flex gap-2.5 rounded-card bg-danger-tint p-4 text-sm text-danger"
    >
      <CircleAlert aria-hidden className="mt-px size-4.5 shrink-0" />
      <div>
        <p id={titleId} className="font-[650]">
          {title}
        </p>
        <ul>
          {errors.map(({ id, text }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                onClick={(event) => goTo(event, id)}
                className="inline-block py-1 underline underline-offset-2"
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
