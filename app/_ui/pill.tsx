import { cx } from "class-variance-authority";
import type { ComponentProps } from "react";
import { type Tone, toneStyles } from "./tones";

/** A state in one or two words, with an icon as its first child. */
export function Pill({ tone = "neutral", className, ...rest }: ComponentProps<"span"> & { tone?: Tone }) {
  return (
    <span
      {...rest}
      className={cx(
        "inline-flex max-w-full shrink-0 items-center gap-1.25 rounded-pill px-2.5 py-0.75 text-xs leading-snug font-semibold sm:whitespace-nowrap [&_svg]:size-[1.125em] [&_svg]:shrink-0 forced-colors:border",
        toneStyles[tone],
        className,
      )}
    />
  );
}
