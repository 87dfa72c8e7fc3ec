"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { announce } from "./announcements";
import { Button } from "./button";
import { TextField } from "./text-field";

interface CopyFieldProps {
  label: ReactNode;
  labelHidden?: boolean;
  value: string;
  hint?: ReactNode;
}

/** The clipboard exists on https and localhost only; elsewhere the selected text is copied the old way. */
async function copy(input: HTMLInputElement): Promise<boolean> {
  input.select();
  try {
    if (navigator.clipboard === undefined) return document.execCommand("copy");
    await navigator.clipboard.writeText(input.value);
    return true;
  } catch {
    return false;
  }
}

/** A text to take along. Where copying is refused the text stays selected and the field says so. */
export function CopyField({ label, labelHidden, value, hint }: CopyFieldProps) {
  const t = useTranslations("common");
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "byHand" | null>(null);
  const onCopy = async () => {
    if (input.current === null) return;
    const copied = await copy(input.current);
    setOutcome(copied ? "copied" : "byHand");
    announce(copied ? t("copied") : t("copyByHand"));
  };
  return (
    <div className="flex flex-wrap items-start justify-end gap-2">
      <TextField
        ref={input}
        label={label}
        labelHidden={labelHidden}
        hint={outcome === "byHand" ? t("copyByHand") : hint}
        value={value}
        readOnly
        inputClassName="bg-sunken"
        onFocus={(event) => event.target.select()}
        className="flex-1 basis-32"
      />
      <Button onClick={onCopy} className={labelHidden ? "min-h-touch" : "mt-6.5 min-h-touch"}>
        {outcome === "copied" ? <Check aria-hidden /> : <Copy aria-hidden />}
        {outcome === "copied" ? t("copied") : t("copy")}
      </Button>
    </div>
  );
}
