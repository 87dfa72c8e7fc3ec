"use client";

import { cva, cx } from "class-variance-authority";
import { type ReactNode, useId } from "react";
import { FieldError } from "./field";

export interface RadioOption<T extends string> {
  value: T;
  label: ReactNode;
  hint?: ReactNode;
  /** Says the label in words where it is a number or an icon. */
  accessibleLabel?: string;
  disabled?: boolean;
}

export interface RadioGroupProps<T extends string> {
  legend: ReactNode;
  legendHidden?: boolean;
  options: readonly RadioOption<T>[];
  /** Null while nothing is chosen. */
  value: T | null;
  onChange: (value: T) => void;
  hint?: ReactNode;
  error?: ReactNode;
  disabled?: boolean;
  className?: string;
}

const option = cva(
  [
    "relative cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
    "has-disabled:cursor-not-allowed has-disabled:opacity-50",
  ],
  {
    variants: {
      look: {
        boxes:
          "flex min-h-touch items-center justify-center rounded-xl border border-line-strong bg-surface px-3.5 py-2 text-sm font-[550] hover:bg-sunken has-checked:border-brand has-checked:bg-brand-tint has-checked:font-[650] has-checked:text-brand has-checked:shadow-[inset_0_0_0_1px_var(--brand)]",
        list: "group flex min-h-touch items-center gap-3 rounded-card border border-line bg-surface px-4 py-3 text-sm has-checked:border-brand has-checked:shadow-[inset_0_0_0_1px_var(--brand)]",
        numbers:
          "grid min-h-touch place-items-center rounded-control border border-line-strong bg-surface text-base font-semibold hover:bg-sunken has-checked:border-brand has-checked:bg-brand has-checked:text-on-brand",
        segments:
          "flex min-h-7 flex-1 items-center justify-center gap-1.5 rounded-lg px-2.75 py-1 text-center text-xs font-[550] text-ink-2 hover:text-ink has-checked:bg-surface has-checked:text-ink has-checked:shadow-flat pointer-coarse:min-h-10 [&_svg]:size-4 forced-colors:has-checked:outline-2",
      },
    },
  },
);

const row = cva("", {
  variants: {
    look: {
      boxes: "flex flex-wrap gap-2",
      list: "grid gap-2",
      numbers: "grid grid-flow-col auto-cols-fr gap-1.5",
      segments:
        "inline-flex w-full flex-wrap gap-0.5 rounded-[0.6875rem] bg-sunken p-0.75 shadow-[inset_0_0_0_1px_var(--line)]",
    },
  },
});

type Look = "boxes" | "list" | "numbers" | "segments";

function Choices<T extends string>({
  look,
  legend,
  legendHidden = false,
  options,
  value,
  onChange,
  hint,
  error,
  disabled = false,
  className,
}: RadioGroupProps<T> & { look: Look }) {
  const name = useId();
  const describedBy = [error && `${name}-error`, hint && `${name}-hint`].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset className={className} disabled={disabled} aria-describedby={describedBy}>
      <legend className={legendHidden ? "sr-only" : "mb-1.5 text-sm font-semibold"}>{legend}</legend>
      <div className={row({ look })}>
        {options.map((o) => (
          <label key={o.value} className={option({ look })}>
            <input
              type="radio"
              name={name}
              value={o.value}
              checked={o.value === value}
              disabled={o.disabled}
              aria-label={o.accessibleLabel}
              onChange={() => onChange(o.value)}
              className="absolute inset-0 size-full cursor-[inherit] opacity-0"
            />
            {look === "list" && <ChoiceMark />}
            <span className={cx(o.hint ? "block" : "contents")}>
              {o.label}
              {o.hint && <span className="block text-xs font-normal text-ink-2">{o.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
      {hint && (
        <p id={`${name}-hint`} className="mt-1.5 text-xs text-ink-2">
          {hint}
        </p>
      )}
    </fieldset>
  );
}

/** Empty until its option is chosen: a ring of colour alone is easily missed. */
const ChoiceMark = () => (
  <span
    aria-hidden
    className="size-5 shrink-0 rounded-full border-[1.5px] border-line-strong bg-surface group-has-checked:border-6 group-has-checked:border-brand"
  />
);

/** One of a few, as boxes side by side or as a list with explanations. */
export function RadioGroup<T extends string>({
  layout = "boxes",
  ...props
}: RadioGroupProps<T> & { layout?: "boxes" | "list" }) {
  return <Choices {...props} look={layout} />;
}

/** One of a few views or settings in a single track. */
export function Segmented<T extends string>(props: RadioGroupProps<T>) {
  return <Choices {...props} look="segments" />;
}

/** A scale of numbers in equal boxes; give each option an `accessibleLabel` such as "4, decides much". */
export function Scale<T extends string>({
  low,
  high,
  className,
  ...props
}: RadioGroupProps<T> & { low?: ReactNode; high?: ReactNode }) {
  return (
    <div className={className}>
      <Choices {...props} look="numbers" />
      {(low || high) && (
        <p aria-hidden className="mt-1 flex justify-between gap-4 text-xs text-ink-2">
          <span>{low}</span>
          <span className="text-right">{high}</span>
        </p>
      )}
    </div>
  );
}
