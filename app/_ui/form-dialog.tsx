"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useId } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";

interface FormDialogProps {
  title: ReactNode;
  description?: ReactNode;
  /** On the main button; "Save" unless told. */
  submitLabel?: string;
  isBusy?: boolean;
  width?: "sm" | "md" | "lg";
  /** Enter or the main button; saves what was typed and closes, or says within what is missing and stays. */
  onSubmit: () => Promise<void> | void;
  onClose: () => void;
  /** The fields, which bring their own messages about what is missing. */
  children: ReactNode;
}

/** An open dialog that asks for something: fields, a way back, and a main button. */
export function FormDialog({
  title,
  description,
  submitLabel,
  isBusy = false,
  width = "md",
  onSubmit,
  onClose,
  children,
}: FormDialogProps) {
  const t = useTranslations("common");
  const formId = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // What stands around the dialog may be a form too.
    event.stopPropagation();
    void onSubmit();
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={title}
      description={description}
      width={width}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" form={formId} variant="primary" busy={isBusy}>
            {submitLabel ?? t("save")}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="grid gap-5">
        {children}
      </form>
    </Dialog>
  );
}
