"use client";

import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import { type ReactNode, useId, useState } from "react";

interface RateQuestionProps<T extends string | number> {
  question: string;
  options: readonly { value: T; label: ReactNode; spoken: string }[];
  value: T | null;
  low?: string;
  high?: string;
  isTall?: boolean;
  /** Null for "I don't know". */
  onChange: (value: T | null) => void;
}

/** One question in a row of native radios, with a way to say that one cannot tell. */
export function RateQuestion<T extends string | number>({
  question,
  options,
  value,
  low,
  high,
  isTall = false,
  onChange,
}: RateQuestionProps<T>) {
  const phone = useTranslations("phone");
  const name = useId();
  const [isUnknown, setUnknown] = useState(false);
  const choose = (next: T | null) => {
    setUnknown(next === null);
    onChange(next);
  };
  return (
    <fieldset className="py-4">
      <legend className="float-left w-[calc(100%-7rem)] min-w-[min(9rem,100%)] text-base leading-snug font-[650]">
        {question}
      </legend>
      <button
        type="button"
        aria-pressed={isUnknown && value === null}
        aria-label={`${question} ${phone("dontKnow")}`}
        onClick={() => choose(null)}
        className="float-right -mt-3 inline-flex min-h-touch cursor-pointer items-center px-1 text-sm font-semibold text-ink-2 underline underline-offset-4 aria-pressed:text-brand aria-pressed:decoration-2"
      >
        {phone("dontKnow")}
      </button>
      <div
        className={cx(
          "clear-both grid gap-2 pt-2",
          isTall ? "grid-cols-[repeat(auto-fit,minmax(5.5rem,1fr))]" : "auto-cols-fr grid-flow-col",
        )}
      >
        {options.map((option) => (
          <label
            key={option.value}
            className={cx(
              "relative grid cursor-pointer content-center justify-items-center gap-1 rounded-xl border border-line-strong bg-surface px-1 text-center text-sm font-semibold",
              "has-checked:border-brand has-checked:bg-brand has-checked:text-on-brand has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus forced-colors:has-checked:outline-2",
              isTall ? "min-h-17" : "min-h-12 text-base tabular-nums",
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-label={option.spoken}
              onChange={() => choose(option.value)}
              className="absolute inset-0 size-full cursor-[inherit] opacity-0"
            />
            {option.label}
          </label>
        ))}
      </div>
      {low && (
        <p aria-hidden className="mt-1.5 flex justify-between gap-4 text-xs text-ink-2">
          <span>{low}</span>
          <span className="text-right">{high}</span>
        </p>
      )}
    </fieldset>
  );
}
