import { cx } from "class-variance-authority";

interface ProgressBarProps {
  value: number;
  max: number;
  /** What is counted, in words: "7 of 12 done". Null where the same words stand beside the bar. */
  label: string | null;
  /** Class of the filled part. */
  fill?: string;
  className?: string;
}

export function ProgressBar({ value, max, label, fill = "bg-brand", className }: ProgressBarProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  const described = label === null ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <span
      {...described}
      className={cx(
        "block h-2 overflow-hidden rounded-pill bg-sunken shadow-[inset_0_0_0_1px_var(--line)] forced-colors:border",
        className,
      )}
    >
      <span
        className={cx(
          "block h-full rounded-pill transition-[width] duration-(--motion-base) forced-color-adjust-none",
          fill,
        )}
        style={{ width: `${share * 100}%` }}
      />
    </span>
  );
}
