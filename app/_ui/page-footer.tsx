import type { ReactNode } from "react";

/** The discreet last line of a page. */
export function PageFooter({ children }: { children: ReactNode }) {
  return (
    <footer className="flex flex-wrap items-center justify-center gap-x-5 gap-y-1 px-4 pt-6 pb-[max(1.25rem,env(safe-area-inset-bottom))] text-xs text-ink-3 sm:px-8 print:hidden">
      {children}
    </footer>
  );
}
