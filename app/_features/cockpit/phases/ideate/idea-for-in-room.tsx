"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { newId } from "@/app/_live/ids";
import { useExecute, useRecords } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { Button } from "@/app/_ui/button";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { useDraft } from "@/app/_workshop/drafts";
import { TEXT } from "@/domain/limits";
import type { IdeaKind, Participant } from "@/domain/records";
import { useIdeate } from "./use-ideate";

/** Ideas of people without a device (method 2.6); nothing stands here where everybody has one. */
export function IdeaForInRoom({ kind }: { kind: IdeaKind }) {
  const t = useTranslations("cockpitIdeate");
  const [isOpen, setIsOpen] = useState(false);
  const people = useRecords("participant").filter((p) => p.kind === "in_room" && p.status === "active");
  if (people.length === 0) return null;
  if (isOpen) return <Form kind={kind} people={people} onClose={() => setIsOpen(false)} />;
  return (
    <button
      type="button"
      onClick={() => setIsOpen(true)}
      className="flex min-h-10 cursor-pointer items-center justify-center gap-2 rounded-card border border-dashed border-line-strong text-sm text-ink-2 hover:bg-surface hover:text-ink pointer-coarse:min-h-touch"
    >
      <Plus aria-hidden className="size-4" />
      {t("addIdea")}
    </button>
  );
}

interface FormProps {
  kind: IdeaKind;
  people: readonly Participant[];
  onClose: () => void;
}

function Form({ kind, people, onClose }: FormProps) {
  const t = useTranslations("cockpitIdeate");
  const tCommon = useTranslations("common");
  const tRefusals = useTranslations("refusals");
  const execute = useExecute();
  const { moment } = useIdeate();
  const [text, setText] = useDraft(`in-room-idea.${moment?.id}.${kind}`);
  const [personId, setPersonId] = useState(people[0]?.id ?? "");
  const [error, setError] = useState<string | undefined>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!moment || text.trim() === "") return setError(t("textMissing"));
    const args = { id: newId(), momentId: moment.id, kind, text: text.trim(), participantId: personId };
    const outcome = await execute("ideas.addForInRoom", args);
    if (!outcome.ok) return setError(tRefusals(outcome.code));
    setText("");
    announce(t("ideaAdded"));
    onClose();
  };
  return (
    <form onSubmit={submit} className="grid gap-2.5 rounded-card bg-surface p-3 shadow-flat">
      <TextArea
        label={t("idea")}
        value={text}
        limit={TEXT.idea}
        rows={2}
        error={error}
        onChange={(event) => setText(event.target.value)}
      />
      <Select
        label={t("person")}
        value={personId}
        onChange={(event) => setPersonId(event.target.value)}
        options={people.map(({ id, displayName }) => ({ value: id, label: displayName }))}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="sm">
          {t("add")}
        </Button>
        <Button size="sm" variant="quiet" onClick={onClose}>
          {tCommon("cancel")}
        </Button>
      </div>
    </form>
  );
}
