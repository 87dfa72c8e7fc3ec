"use client";
import type { ReactNode } from "react";
import { useCockpit } from "../cockpit-context";
import { HEADING_ID } from "./phase-heading";

const LOOK = "-m-1 grid grid-cols-[minmax(0,1fr)] content-start gap-4 p-1";

/** The scrolling middle of a phase; in a preview everything scrolls together with the bar above. */
export function ScrollArea({ children }: { children: ReactNode }) {
  const { isPreview } = useCockpit();
  if (isPreview) return <div className={LOOK}>{children}</div>;
  return (
    <section
      aria-labelledby={HEADING_ID}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard, also with nothing to press inside
      tabIndex={0}
      className={`${LOOK} min-h-0 flex-1 overflow-y-auto`}
    >
      {children}
    </section>
  );
}
