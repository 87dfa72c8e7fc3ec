"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Outcome } from "@/app/_live/live-store";
import { announce } from "@/app/_ui/announcements";
import { Button } from "@/app/_ui/button";
import { TextArea } from "@/app/_ui/text-area";
import { textLength } from "./text-length";

/** An edit shown at once counts as done after so long without an answer; if it is refused later, its text comes back. */
const PATIENCE_MS = 1000;

interface EditTextProps {
  text: string;
  /** The change as far as it has come; empty for none. */
  begun: string;
  onBegin: (text: string) => void;
  /** By a press just now, which takes the focus along; else it is open again after a reload. */
  isOpened: boolean;
  limit: number;
  /** Who will see this. */
  note: string;
  /** Answers when `patience` ends, if not sooner; what is refused after that is given back elsewhere. */
  onEdit: (text: string, patience: AbortSignal) => Promise<Outcome>;
  onRemove?: (() => Promise<Outcome>) | undefined;
  /** Back to reading; Esc does the same. */
  onClose: () => void;
}

/** Rewrites or deletes a text; deleting asks once more. */
export function EditText({ text, begun, onBegin, isOpened, limit, note, onEdit, onRemove, onClose }: EditTextProps) {
  const t = useTranslations("phone.write");
  const common = useTranslations("common");
  const refusals = useTranslations("refusals");
  const box = useRef<HTMLTextAreaElement>(null);
  const wasOpened = useRef(isOpened);
  const [next, setNext] = useState(begun || text);
  const [problem, setProblem] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const change = (words: string) => {
    setNext(words);
    onBegin(words.trim() === text ? "" : words);
  };
  useEffect(() => {
    if (!wasOpened.current) return;
    // The middle: at its edges the window is covered by what stands fast there, and by a keyboard that slides in.
    box.current?.scrollIntoView({ block: "center" });
    box.current?.focus({ preventScroll: true });
  }, []);
  const patience = usePatience();
  const take = (outcome: Outcome) => !outcome.ok && setProblem(refusals(outcome.code));
  const save = async () => {
    if (textLength(next) === 0) return setProblem(t("empty"));
    if (textLength(next) > limit) return setProblem(t("tooLong", { n: limit }));
    if (next.trim() === text) return onClose();
    const outcome = await onEdit(next.trim(), patience());
    if (outcome.ok) return onClose();
    onBegin(next);
    take(outcome);
  };
  const remove = async () => {
    if (!onRemove) return;
    announce(t("removed", { text }));
    onBegin("");
    take(await onRemove());
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      return onClose();
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc and Ctrl+Enter work from every control inside
    <div onKeyDown={onKey}>
      <TextArea
        ref={box}
        label={t("editText", { text })}
        labelHidden
        rows={2}
        limit={limit}
        value={next}
        error={problem}
        onChange={(event) => change(event.target.value)}
        inputClassName="min-h-0 resize-none! field-sizing-content"
      />
      <p className="mt-1.5 text-xs text-ink-3">{note}</p>
      {isAsking ? (
        <Confirm question={t("confirmRemove", { text })} onYes={() => void remove()} onNo={() => setAsking(false)} />
      ) : (
        <div className="mt-2 flex flex-wrap gap-2">
          <Button className="min-h-touch" onClick={() => void save()}>
            {common("save")}
          </Button>
          <Button variant="quiet" className="min-h-touch" onClick={onClose}>
            {common("cancel")}
          </Button>
          {onRemove && (
            <Button variant="quiet" className="ml-auto min-h-touch text-danger" onClick={() => setAsking(true)}>
              <Trash2 aria-hidden />
              {common("delete")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** Ends after a second, and at once when the editor goes, as it does when the group moves on: then nobody here would hear a refusal. */
function usePatience(): () => AbortSignal {
  const last = useRef<AbortController>(undefined);
  useEffect(() => () => last.current?.abort(), []);
  return () => {
    const patience = new AbortController();
    last.current = patience;
    setTimeout(() => patience.abort(), PATIENCE_MS);
    return patience.signal;
  };
}

function Confirm({ question, onYes, onNo }: { question: string; onYes: () => void; onNo: () => void }) {
  const common = useTranslations("common");
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => yes.current?.focus(), []);
  return (
    <div className="mt-2">
      <p className="text-sm">{question}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button ref={yes} variant="danger" className="min-h-touch" onClick={onYes}>
          {common("delete")}
        </Button>
        <Button variant="quiet" className="min-h-touch" onClick={onNo}>
          {common("cancel")}
        </Button>
      </div>
    </div>
  );
}
