"use client";

import { cx } from "class-variance-authority";
import type { ComponentProps, ReactNode, RefObject } from "react";
import { controlStyles, Field, type FieldTexts } from "./field";
import { useTypedEarly } from "./typed-early";

type TextFieldProps = Omit<ComponentProps<"input">, "children" | "ref"> &
  FieldTexts & {
    ref?: RefObject<HTMLInputElement | null>;
    aside?: ReactNode;
    /** Stands inside the right edge, such as a button that shows the password. */
    trailing?: ReactNode;
    inputClassName?: string;
  };

export function TextField({
  label,
  labelHidden,
  hint,
  error,
  optional,
  aside,
  trailing,
  id,
  className,
  inputClassName,
  ref: given,
  ...input
}: TextFieldProps) {
  const ref = useTypedEarly(input.onChange, given);
  return (
    <Field {...{ label, labelHidden, hint, error, optional, aside, id, className }}>
      {(control) => (
        <span className="relative block">
          <input
            {...input}
            {...control}
            ref={ref}
            className={cx(controlStyles, "min-h-touch", trailing ? "pr-12" : undefined, inputClassName)}
          />
          {trailing && <span className="absolute inset-y-0 right-0.5 grid place-items-center">{trailing}</span>}
        </span>
      )}
    </Field>
  );
}
