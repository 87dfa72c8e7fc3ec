import { cx } from "class-variance-authority";

export interface BarSegment {
  key: string;
  /** Part of the whole, in the unit of `max`; nothing is drawn for 0 and null. */
  value: number | null;
  /** Colour class such as `bg-factor-votes`. */
  fill: string;
}

interface StackedBarProps {
  segments: readonly BarSegment[];
  /** Length of the track; 100 unless told. */
  max?: number;
  /** One sentence that says what the bar shows. */
  label: string;
  className?: string;
}

/** Parts of a whole on a track, two pixels apart so that they read without colour. */
export function StackedBar({ segments, max = 100, label, className }: StackedBarProps) {
  const drawn = segments.filter((segment) => (segment.value ?? 0) > 0);
  return (
    <span
      role="img"
      aria-label={label}
      className={cx("flex h-3.5 gap-0.5 overflow-hidden rounded-[0.3rem] bg-sunken forced-colors:border", className)}
    >
      {drawn.map(({ key, value, fill }) => (
        <span
          key={key}
          className={cx("block rounded-[1px] forced-color-adjust-none", fill)}
          style={{ width: `${((value ?? 0) / max) * 100}%` }}
        />
      ))}
    </span>
  );
}
