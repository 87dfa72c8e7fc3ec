import type { ReactNode } from "react";

/** The name of a key. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="rounded-[0.3rem] border border-line bg-sunken px-1.5 py-px font-sans text-[0.6875rem] leading-snug font-semibold text-ink-2">
      {children}
    </kbd>
  );
}
