import type { ReactNode } from "react";

/** The picture's one heading, with what stands opposite it. */
export function Question({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <div className="mt-11 flex items-center justify-between gap-16">
      <h1 className="min-w-0 text-[5rem] leading-[1.08] font-[720] tracking-[-.022em] text-balance">{children}</h1>
      {aside}
    </div>
  );
}
