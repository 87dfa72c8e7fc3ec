import { cx } from "class-variance-authority";
import type { ComponentProps } from "react";
import { solidStyles, type Tint, type Tone, tintStyles, toneStyles } from "./tones";

type TagProps = ComponentProps<"span"> & ({ tint: Tint; tone?: never } | { tint?: never; tone?: Tone });

/** A small mark beside a text. `tint` picks one of the five stage colours, which never stands without number and name. */
export function Tag({ tint, tone = "neutral", className, ...rest }: TagProps) {
  return (
    <span
      {...rest}
      className={cx(
        "inline-flex max-w-full shrink-0 items-center gap-1.25 rounded-md px-1.75 py-0.5 text-2xs leading-snug font-semibold sm:whitespace-nowrap [&_svg]:size-[1.125em] [&_svg]:shrink-0 forced-colors:border",
        tint === undefined ? toneStyles[tone] : tintStyles[tint],
        className,
      )}
    />
  );
}

/** A number on one of the five stage colours. */
export function NumberMark({ tint, className, ...rest }: ComponentProps<"span"> & { tint: Tint }) {
  return (
    <span
      {...rest}
      className={cx(
        "inline-grid size-6 shrink-0 place-items-center rounded-[0.45rem] text-xs font-bold tabular-nums forced-colors:border",
        solidStyles[tint],
        className,
      )}
    />
  );
}
