"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { newId } from "@/app/_live/ids";
import { useExecute, useLive } from "@/app/_live/live";
import { FormDialog } from "@/app/_ui/form-dialog";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { useDraft } from "@/app/_workshop/drafts";
import { TEXT } from "@/domain/limits";
import { momentOptions } from "./moment-choice";

interface NewActionProps {
  /** Moment chosen at first; the first moment of truth unless told. */
  momentId?: string | null;
  onClose: () => void;
  onCreated: (id: string) => void;
}

/** Asks what and for which moment; everything else is edited afterwards. */
export function NewAction({ momentId, onClose, onCreated }: NewActionProps) {
  const t = useTranslations("actions");
  const tRefusals = useTranslations("refusals");
  const execute = useExecute();
  const { view } = useLive();
  const [title, setTitle] = useDraft("action.new");
  const [error, setError] = useState<string | undefined>();
  const moments = momentOptions(view);
  const [chosenId, setChosenId] = useState(momentId ?? moments[0]?.value ?? "");
  const submit = async () => {
    if (title.trim() === "") return setError(t("titleMissing"));
    const id = newId();
    const outcome = await execute("actions.create", { id, momentId: chosenId, title: title.trim() });
    if (!outcome.ok) return setError(tRefusals(outcome.code));
    setTitle("");
    onCreated(id);
  };
  return (
    <FormDialog title={t("new")} submitLabel={t("create")} onSubmit={submit} onClose={onClose}>
      <TextArea
        label={t("name")}
        value={title}
        limit={TEXT.idea}
        rows={2}
        error={error}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Select
        label={t("moment")}
        value={chosenId}
        onChange={(event) => setChosenId(event.target.value)}
        options={moments}
      />
    </FormDialog>
  );
}
