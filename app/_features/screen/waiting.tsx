import type { ReactNode } from "react";

interface WaitingProps {
  /** What happens at the moment. */
  now: ReactNode;
  /** What will be seen here. */
  next: ReactNode;
}

/** Stands where nothing has come yet. */
export function Waiting({ now, next }: WaitingProps) {
  return (
    <div className="grid flex-1 content-center gap-6">
      <p className="max-w-[30em] text-[3rem] leading-tight font-[650] tracking-[-.015em] text-balance">{now}</p>
      <p className="max-w-[36em] text-[2.5rem] leading-snug text-ink-2 text-balance">{next}</p>
    </div>
  );
}
