"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { TextField } from "@/app/_ui/text-field";
import type { RefusalCode } from "@/domain/errors";
import { ConflictChoice } from "./conflict-choice";
import { useField } from "./use-field";

interface EditDateProps {
  /** Key of the kept draft. */
  name: string;
  label: string;
  labelHidden?: boolean;
  aside?: ReactNode;
  /** YYYY-MM-DD. */
  value: string | null;
  min?: string;
  onSave: (date: string | null) => Promise<RefusalCode | null>;
}

/** A calendar date that stores itself when left. */
export function EditDate({ name, label, labelHidden = false, aside, value, min, onSave }: EditDateProps) {
  const t = useTranslations("actions");
  const [isPartial, setIsPartial] = useState(false);
  const field = useField({
    name,
    stored: value ?? "",
    save: (date) => onSave(date === "" ? null : date),
    check: (date) => (min !== undefined && date !== "" && date < min ? t("tooEarly") : undefined),
  });
  return (
    <div>
      <TextField
        type="date"
        label={label}
        labelHidden={labelHidden}
        aside={aside}
        min={min}
        error={isPartial ? t("partialDate") : field.error}
        value={field.text}
        onChange={(event) => field.change(event.target.value)}
        onBlur={(event) => {
          setIsPartial(event.target.validity.badInput);
          if (!event.target.validity.badInput) field.leave();
        }}
      />
      <ConflictChoice label={label} field={field} />
    </div>
  );
}
