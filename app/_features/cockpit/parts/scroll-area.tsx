"use client";
import { cx } from "class-variance-authority";
import type { ReactNode } from "react";
import { useCockpit } from "../cockpit-context";

/** The scrolling middle of a phase; in a preview everything scrolls together with the bar above. */
export function ScrollArea({ children }: { children: ReactNode }) {
  const { isPreview } = useCockpit();
  return (
    <div className={cx("-m-1 grid content-start gap-4 p-1", !isPreview && "min-h-0 flex-1 overflow-y-auto")}>
      {children}
    </div>
  );
}
