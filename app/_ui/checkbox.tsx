import { cx } from "class-variance-authority";
import { type ComponentProps, type ReactNode, useId } from "react";

type CheckboxProps = Omit<ComponentProps<"input">, "type" | "children"> & {
  label: ReactNode;
  labelHidden?: boolean;
  hint?: ReactNode;
};

export function Checkbox({ label, labelHidden = false, hint, className, ...input }: CheckboxProps) {
  const hintId = useId();
  return (
    <label
      className={cx(
        "flex cursor-pointer items-start gap-2.5 text-sm pointer-coarse:min-h-touch pointer-coarse:py-2.5",
        className,
      )}
    >
      <input
        {...input}
        type="checkbox"
        aria-describedby={hint ? hintId : undefined}
        className="size-5 shrink-0 cursor-pointer rounded-md accent-brand"
      />
      <span className={labelHidden ? "sr-only" : "leading-5"}>
        {label}
        {hint && (
          <span id={hintId} className="mt-0.5 block text-xs text-ink-2">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
