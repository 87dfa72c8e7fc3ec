"use client";
import type { ReactNode } from "react";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { ConflictChoice } from "./conflict-choice";
import type { FieldState } from "./use-field";

interface EditTextProps {
  field: FieldState;
  label: string;
  aside?: ReactNode;
  hint?: ReactNode;
  placeholder?: string;
  className?: string;
}

/** One line that stores itself when left. */
export function EditText({
  field,
  label,
  inputMode,
  ...rest
}: EditTextProps & { inputMode?: "decimal"; maxLength?: number }) {
  return (
    <div className={rest.className}>
      <TextField
        label={label}
        aside={rest.aside}
        hint={rest.hint}
        placeholder={rest.placeholder}
        maxLength={rest.maxLength}
        inputMode={inputMode}
        error={field.error}
        value={field.text}
        onChange={(event) => field.change(event.target.value)}
        onBlur={field.leave}
      />
      <ConflictChoice label={label} field={field} />
    </div>
  );
}

/** Several lines that store themselves when left. */
export function EditLines({
  field,
  label,
  limit,
  rows = 2,
  ...rest
}: EditTextProps & { limit: number; rows?: number }) {
  return (
    <div className={rest.className}>
      <TextArea
        label={label}
        aside={rest.aside}
        hint={rest.hint}
        placeholder={rest.placeholder}
        limit={limit}
        rows={rows}
        error={field.error}
        value={field.text}
        onChange={(event) => field.change(event.target.value)}
        onBlur={field.leave}
        inputClassName="min-h-0!"
      />
      <ConflictChoice label={label} field={field} />
    </div>
  );
}
