import { cx } from "class-variance-authority";

const share = (value: number): string => `${((Math.min(5, Math.max(1, value)) - 1) / 4) * 100}%`;

/** Two points on a line from 1 to 5: a hollow one for before, a filled one for now. Words stand beside it. */
export function ChangeTrack({ before, after, isClear }: { before: number; after: number | null; isClear: boolean }) {
  const now = after ?? before;
  const [from, to] = before < now ? [before, now] : [now, before];
  const dot =
    "absolute top-1/2 size-4 -translate-1/2 rounded-full border-2 shadow-[0_0_0_2px_var(--surface)] forced-color-adjust-none";
  return (
    <span aria-hidden className="relative mx-2 block h-5">
      <span className="absolute inset-x-0 top-1/2 h-0.5 -translate-y-1/2 bg-line" />
      {after !== null && (
        <span
          className="absolute top-1/2 h-1.5 -translate-y-1/2 bg-factor-importance/50"
          style={{ left: share(from), width: `calc(${share(to)} - ${share(from)})` }}
        />
      )}
      <span className={cx(dot, "border-ink-2 bg-surface")} style={{ left: share(before) }} />
      {after !== null && (
        <span
          className={cx(dot, isClear ? "border-brand bg-brand" : "border-ink-3 bg-ink-3")}
          style={{ left: share(after) }}
        />
      )}
    </span>
  );
}
