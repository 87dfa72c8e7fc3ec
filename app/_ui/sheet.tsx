"use client";

import { cx } from "class-variance-authority";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { IconButton } from "./icon-button";

interface SheetProps {
  open: boolean;
  /** Esc, the close button and a tap beside the sheet. */
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Stays in view below the scrolling content. */
  footer?: ReactNode;
  className?: string;
}

/** The browser's own dialog, from below on a phone, in the middle on wider screens. Focus returns to the opener. */
export function Sheet({ open, onClose, title, children, footer, className }: SheetProps) {
  const t = useTranslations("common");
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) element?.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  const tapBeside = (event: MouseEvent) => event.target === dialog.current && onClose();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={() => open && onClose()}
      onClick={tapBeside}
      className={cx(
        "sheet mx-auto mt-auto mb-0 max-h-[90dvh] w-full max-w-lg flex-col overflow-hidden rounded-t-panel bg-surface p-0 text-ink shadow-overlay open:flex sm:my-auto sm:rounded-panel forced-colors:border",
        className,
      )}
    >
      <div className="flex items-center gap-3 border-b border-line py-2 pr-2 pl-4">
        <h2 id={titleId} className="flex-1 text-lg font-[680]">
          {title}
        </h2>
        <IconButton aria-label={t("close")} onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto p-4">{children}</div>
      {footer && <div className="border-t border-line p-4 pb-[max(1rem,env(safe-area-inset-bottom))]">{footer}</div>}
    </dialog>
  );
}
