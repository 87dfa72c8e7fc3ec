"use client";

import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Outcome } from "@/app/_live/live-store";
import { useFocusWhenLost } from "@/app/_ui/focus-when-lost";
import { IconButton } from "@/app/_ui/icon-button";
import { Panel } from "@/app/_ui/panel";
import { useDraft } from "@/app/_workshop/drafts";
import { editField } from "./begun-fields";
import { EditText } from "./edit-text";
import { SentMark } from "./sent-mark";

interface OwnTextProps {
  /** The record, to tell whether it has been sent. */
  id: string;
  text: string;
  limit: number;
  /** Who will see this; stands below the text box. */
  note: string;
  /** Stands above the text: stage, kind. */
  tag?: ReactNode;
  /** Stands above the text box while editing, such as the choice of another stage. */
  editExtra?: ReactNode;
  onEdit: (text: string, patience: AbortSignal) => Promise<Outcome>;
  /** Left out for what may be rewritten but not deleted. */
  onRemove?: () => Promise<Outcome>;
}

/** Something the person wrote, in a list: to read, to rewrite, to delete. A begun change is open again after a reload. */
export function OwnText({ id, text, limit, note, tag, editExtra, onEdit, onRemove }: OwnTextProps) {
  const t = useTranslations("phone.write");
  const [begun, setBegun] = useDraft(editField(id));
  const [isOpened, setOpened] = useState(false);
  const isEditing = isOpened || begun !== "";
  const opener = useRef<HTMLButtonElement>(null);
  const begin = (words: string) => {
    setBegun(words);
    setOpened(true);
  };
  const close = () => {
    setBegun("");
    setOpened(false);
  };
  const isDone = begun !== "" && begun.trim() === text;
  useEffect(() => {
    if (isDone) setBegun("");
  }, [isDone, setBegun]);
  useFocusWhenLost(opener, isEditing);
  if (isEditing)
    return (
      <Panel as="li" shape="card" padding="sm">
        {editExtra}
        <EditText
          {...{ text, begun, limit, note, onEdit, onRemove }}
          isOpened={isOpened}
          onBegin={begin}
          onClose={close}
        />
      </Panel>
    );
  return (
    <Panel
      as="li"
      shape="card"
      padding="none"
      className="grid grid-cols-[1fr_auto] items-center gap-2 py-2.5 pr-1.5 pl-3.5"
    >
      <div className="min-w-0">
        <div className="flex min-h-5 flex-wrap items-center gap-x-2">
          {tag}
          <SentMark id={id} />
        </div>
        <p className="mt-1 leading-snug font-medium whitespace-pre-line">
          <bdi>{text}</bdi>
        </p>
      </div>
      <IconButton ref={opener} aria-label={t("editText", { text })} className="size-11" onClick={() => setOpened(true)}>
        <Pencil aria-hidden />
      </IconButton>
    </Panel>
  );
}
