import { useTranslations } from "next-intl";
import { useState } from "react";
import { newId } from "@/app/_live/ids";
import { useExecute } from "@/app/_live/live";
import { FieldError } from "@/app/_ui/field";
import { FormDialog } from "@/app/_ui/form-dialog";
import { Alarm } from "@/app/_ui/spoken";
import type { Evidence } from "@/domain/records";
import { BLANK, type Entry, type EntryMistakes, entryMistakes, entryOf, fieldsOf } from "./evidence-entry";
import { EvidenceFields } from "./evidence-fields";
import { useEdits } from "./use-edits";

interface EvidenceDialogProps {
  /** Null for a new one. */
  evidence: Evidence | null;
  onClose: () => void;
}

/** Notes or mends a piece of evidence; what is typed stays on this device until it is saved. */
export function EvidenceDialog({ evidence, onClose }: EvidenceDialogProps) {
  const t = useTranslations("workshop.evidence");
  const { entry, edit, mistakes, refusal, save } = useEntry(evidence);
  const submit = async () => {
    if (await save()) onClose();
  };
  return (
    <FormDialog title={t(evidence ? "edit" : "add")} onSubmit={submit} onClose={onClose}>
      <EvidenceFields entry={entry} edit={edit} mistakes={mistakes} isNew={evidence === null} />
      <Alarm>{refusal && <FieldError>{refusal}</FieldError>}</Alarm>
    </FormDialog>
  );
}

function useEntry(evidence: Evidence | null) {
  const t = useTranslations();
  const words = useTranslations("workshop.evidence");
  const execute = useExecute();
  const { edits, edit, clear } = useEdits<Entry>(`evidence ${evidence?.id ?? "new"}`);
  const [mistakes, setMistakes] = useState<EntryMistakes>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const entry: Entry = { ...(evidence ? entryOf(evidence) : BLANK), ...edits };
  const save = async (): Promise<boolean> => {
    const found = entryMistakes(entry, words);
    setMistakes(found);
    setRefusal(null);
    const [first] = Object.keys(found);
    if (first) {
      document.getElementById(`evidence-${first}`)?.focus();
      return false;
    }
    const fields = fieldsOf(entry);
    const outcome = evidence
      ? await execute("evidence.edit", { id: evidence.id, ...fields })
      : await execute("evidence.add", { id: newId(), ...fields, momentId: entry.momentId || null });
    if (outcome.ok) clear();
    else setRefusal(t(`refusals.${outcome.code}`));
    return outcome.ok;
  };
  return { entry, edit, mistakes, refusal, save };
}
