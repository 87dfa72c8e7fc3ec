"use client";

import { ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import type { Outcome } from "@/app/_live/live-store";
import { Button } from "@/app/_ui/button";
import { TextArea } from "@/app/_ui/text-area";
import { useSending } from "./use-sending";

interface ComposerProps {
  /** Under which the begun text is kept on the device. */
  field: string;
  label: string;
  /** Most code points. */
  limit: number;
  counterFrom?: number;
  rows?: number;
  /** Stands beside the button: who will see this. */
  note?: ReactNode;
  /** Outlined also with a text in the box, where sending is not the screen's main action. */
  isQuiet?: boolean;
  onSend: (text: string) => Promise<Outcome>;
}

/** One text box and its button; Ctrl or ⌘ with Enter sends too, and the keyboard stays open for the next text. */
export function Composer({ field, label, limit, counterFrom, rows = 3, note, isQuiet = false, onSend }: ComposerProps) {
  const t = useTranslations("phone.write");
  const box = useRef<HTMLTextAreaElement>(null);
  const { text, change, send, problem } = useSending(field, limit, onSend);
  const submit = () => {
    void send();
    box.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  };
  return (
    <div>
      <TextArea
        ref={box}
        label={label}
        labelHidden
        placeholder={label}
        limit={limit}
        {...(counterFrom === undefined ? {} : { counterFrom })}
        rows={rows}
        value={text}
        error={problem}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKey}
        inputClassName="resize-none! field-sizing-content"
      />
      <div className="mt-2.5 flex flex-wrap items-center justify-end gap-x-3 gap-y-1">
        <p className="flex-1 basis-32 text-xs text-ink-3">{note}</p>
        <Button
          variant={isQuiet || text.trim() === "" ? "outline" : "primary"}
          className="min-h-touch shrink-0"
          onPointerDown={(event) => event.preventDefault()}
          onClick={submit}
        >
          {t("send")}
          <ArrowUp aria-hidden />
        </Button>
      </div>
    </div>
  );
}
