import { cx } from "class-variance-authority";
import { ChevronDown } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { controlStyles, Field, type FieldTexts } from "./field";

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

type SelectProps = Omit<ComponentProps<"select">, "children"> &
  FieldTexts & { aside?: ReactNode; options: readonly SelectOption[] };

/** The browser's own list of choices. */
export function Select({
  label,
  labelHidden,
  hint,
  error,
  optional,
  aside,
  id,
  className,
  options,
  ...select
}: SelectProps) {
  return (
    <Field {...{ label, labelHidden, hint, error, optional, aside, id, className }}>
      {(control) => (
        <span className="relative block">
          <select {...select} {...control} className={cx(controlStyles, "min-h-touch appearance-none pr-10")}>
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown
            aria-hidden
            className="pointer-events-none absolute inset-y-0 right-3 my-auto size-4.5 text-ink-2"
          />
        </span>
      )}
    </Field>
  );
}
