"use client";

import { cva, cx } from "class-variance-authority";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog as Radix } from "radix-ui";
import { type ReactNode, type RefObject, useRef } from "react";
import { IconButton } from "./icon-button";

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** One sentence under the title. */
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  /** In the middle, or a panel along the right edge for longer forms. */
  placement?: "center" | "side";
  width?: "sm" | "md" | "lg";
  /** Gets the focus when the dialog opens, such as the button that Enter should press; else the first control. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** Once it has gone and the focus is back at its opener. */
  onClosed?: () => void;
  className?: string;
}

const content = cva(
  "fixed z-40 flex flex-col bg-surface text-ink shadow-overlay focus:outline-none forced-colors:border",
  {
    variants: {
      placement: {
        center: "dialog-center inset-x-4 top-1/2 mx-auto max-h-[90dvh] -translate-y-1/2 rounded-panel",
        side: "dialog-side inset-y-0 right-0 w-full border-l border-line",
      },
      width: { sm: "max-w-md", md: "max-w-xl", lg: "max-w-3xl" },
    },
  },
);

/**
 * A dialog for facilitators' pages; participants' pages use `Sheet`. The focus returns to what opened it; where that
 * has been drawn anew in another place, to what has its id.
 */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  footer,
  placement = "center",
  width = "md",
  initialFocus,
  onClosed,
  className,
}: DialogProps) {
  const t = useTranslations("common");
  const opener = useRef<Element | null>(null);
  const onOpenAutoFocus = (event: Event) => {
    opener.current = document.activeElement;
    if (!initialFocus?.current) return;
    event.preventDefault();
    initialFocus.current.focus();
  };
  const onCloseAutoFocus = (event: Event) => {
    event.preventDefault();
    const back = opener.current?.isConnected ? opener.current : document.getElementById(opener.current?.id ?? "");
    if (back instanceof HTMLElement) back.focus();
    onClosed?.();
  };
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="dialog-overlay fixed inset-0 z-40 bg-black/40" />
        <Radix.Content
          onOpenAutoFocus={onOpenAutoFocus}
          onCloseAutoFocus={onCloseAutoFocus}
          {...(description ? {} : { "aria-describedby": undefined })}
          className={cx(content({ placement, width }), className)}
        >
          <div className="flex items-start gap-3 border-b border-line py-3 pr-3 pl-6">
            <div className="min-w-0 flex-1 py-1.5">
              <Radix.Title className="text-lg font-[680]">{title}</Radix.Title>
              {description && <Radix.Description className="mt-1 text-sm text-ink-2">{description}</Radix.Description>}
            </div>
            <Radix.Close asChild>
              <IconButton aria-label={t("close")}>
                <X aria-hidden />
              </IconButton>
            </Radix.Close>
          </div>
          {children && <div className="min-h-0 flex-1 overflow-y-auto px-6 py-5">{children}</div>}
          {footer && <div className="flex flex-wrap justify-end gap-3 border-t border-line px-6 py-4">{footer}</div>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
