import type { ReactNode } from "react";

export const CONTENT_ID = "content";

/** First stop of the Tab key; leads to the page's `Main`. */
export function SkipLink({ children }: { children: ReactNode }) {
  return (
    <a
      href={`#${CONTENT_ID}`}
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-control focus:bg-ink focus:px-4 focus:py-3 focus:text-sm focus:font-semibold focus:text-bg"
    >
      {children}
    </a>
  );
}
