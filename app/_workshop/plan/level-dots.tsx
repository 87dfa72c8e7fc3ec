import { cx } from "class-variance-authority";

const FIVE = [1, 2, 3, 4, 5] as const;

/** A value from 1 to 5 as dots, half steps as half dots; `label` says it in words. */
export function LevelDots({ value, label }: { value: number; label: string }) {
  return (
    <span role="img" aria-label={label} className="inline-flex gap-0.75">
      {FIVE.map((step) => (
        <span
          key={step}
          className={cx(
            "size-2 rounded-full border border-ink-2 forced-color-adjust-none",
            value >= step && "bg-ink-2",
            value === step - 0.5 && "bg-linear-to-r from-ink-2 from-50% to-transparent to-50%",
          )}
        />
      ))}
    </span>
  );
}
