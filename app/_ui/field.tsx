import { cx } from "class-variance-authority";
import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";

export interface FieldTexts {
  label: ReactNode;
  /** Stays in the page for assistive technology, takes no room. */
  labelHidden?: boolean;
  hint?: ReactNode;
  /** Says what is wrong and what helps; falsy means all is well. */
  error?: ReactNode;
  optional?: boolean;
}

export interface ControlProps {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

type FieldProps = FieldTexts & {
  id?: string | undefined;
  /** Stands opposite the label, for a count or a short remark. */
  aside?: ReactNode;
  /** Id of a further description, such as a counter. */
  describedBy?: string | undefined;
  className?: string | undefined;
  children: (control: ControlProps) => ReactNode;
};

export const controlStyles = cx(
  "w-full rounded-xl border border-line-strong bg-surface px-3.5 py-2.5 text-base leading-snug text-ink placeholder:text-ink-3",
  "focus-visible:border-brand disabled:bg-sunken disabled:text-ink-2",
  "aria-invalid:border-danger aria-invalid:shadow-[0_0_0_3px_var(--danger-tint)]",
);

const joined = (...ids: (string | false | undefined)[]) => ids.filter(Boolean).join(" ") || undefined;

export function FieldError({ id, children }: { id?: string | undefined; children: ReactNode }) {
  return (
    <p id={id} className="mt-1.75 flex items-start gap-1.5 text-xs leading-snug font-[550] text-danger">
      <CircleAlert aria-hidden className="mt-px size-4 shrink-0" />
      <span>{children}</span>
    </p>
  );
}

/** Label, hint and error of one control, wired by id. Pass what it hands to `children` to the control. */
export function Field({
  label,
  labelHidden = false,
  hint,
  error,
  optional = false,
  aside,
  describedBy,
  className,
  id: givenId,
  children,
}: FieldProps) {
  const t = useTranslations("common");
  const ownId = useId();
  const id = givenId ?? ownId;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const failed = Boolean(error);
  return (
    <div className={className}>
      <div className={labelHidden ? "sr-only" : "mb-1.5 flex items-baseline justify-between gap-3"}>
        <label htmlFor={id} className="text-sm font-semibold">
          {label}
          {optional && <span className="font-normal text-ink-3"> {t("optional")}</span>}
        </label>
        {aside && <span className="text-xs text-ink-2">{aside}</span>}
      </div>
      {children({
        id,
        "aria-describedby": joined(failed && errorId, Boolean(hint) && hintId, describedBy),
        "aria-invalid": failed || undefined,
      })}
      {failed && <FieldError id={errorId}>{error}</FieldError>}
      {hint && (
        <p id={hintId} className="mt-1.5 text-xs text-ink-2">
          {hint}
        </p>
      )}
    </div>
  );
}
