"use client";

import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import { type ChangeEvent, type ComponentProps, type ReactNode, type RefObject, useId, useState } from "react";
import { controlStyles, Field, type FieldTexts } from "./field";
import { useTypedEarly } from "./typed-early";

type TextAreaProps = Omit<ComponentProps<"textarea">, "children" | "maxLength" | "ref"> &
  FieldTexts & {
    ref?: RefObject<HTMLTextAreaElement | null>;
    aside?: ReactNode;
    /** Most code points after trimming. Nothing is cut off: what is too long is said, not lost. */
    limit?: number;
    /** Length from which the counter shows; three quarters of the limit unless told. */
    counterFrom?: number;
    inputClassName?: string;
  };

const lengthOf = (text: string) => [...text.normalize("NFC").trim()].length;
const asText = (value: unknown) => (typeof value === "string" ? value : "");

function Counter({ id, left }: { id: string; left: number }) {
  const t = useTranslations("common");
  const text = left < 0 ? t("charactersOver", { n: -left }) : t("charactersLeft", { n: left });
  return (
    <p
      id={id}
      className={cx("mt-1.5 text-right text-xs tabular-nums", left < 0 ? "font-[550] text-danger" : "text-ink-2")}
    >
      {text}
    </p>
  );
}

export function TextArea({
  label,
  labelHidden,
  hint,
  error,
  optional,
  aside,
  id,
  className,
  inputClassName,
  limit,
  counterFrom,
  onChange,
  ref: given,
  ...textarea
}: TextAreaProps) {
  const counterId = useId();
  const [typed, setTyped] = useState(asText(textarea.defaultValue));
  const length = lengthOf(asText(textarea.value ?? typed));
  const counts = limit !== undefined && length >= (counterFrom ?? limit * 0.75);
  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    setTyped(event.target.value);
    onChange?.(event);
  };
  const ref = useTypedEarly(change, given);
  return (
    <div className={className}>
      <Field {...{ label, labelHidden, hint, error, optional, aside, id }} describedBy={counts ? counterId : undefined}>
        {(control) => (
          <textarea
            rows={3}
            {...textarea}
            {...control}
            onChange={change}
            ref={ref}
            className={cx(controlStyles, "block min-h-21 resize-y", inputClassName)}
          />
        )}
      </Field>
      {counts && <Counter id={counterId} left={limit - length} />}
    </div>
  );
}
