"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRecords } from "@/app/_live/live";
import { Select } from "@/app/_ui/select";
import { TEXT } from "@/domain/limits";
import type { Action } from "@/domain/records";
import { EditText } from "./edit-fields";
import type { ActionSave } from "./use-action-save";
import { useField } from "./use-field";

const OTHER = "other";

/** One person in charge: somebody of the workshop, or any name. */
export function OwnerField({ action, save }: { action: Action; save: ActionSave }) {
  const t = useTranslations("actions");
  const tRefusals = useTranslations("refusals");
  const people = useRecords("participant")
    .filter(({ status, id }) => status === "active" || id === action.owner?.participantId)
    .toSorted((a, b) => a.displayName.localeCompare(b.displayName));
  const { owner } = action;
  const [isOther, setIsOther] = useState(false);
  const [error, setError] = useState<string | undefined>();
  const known = people.find(({ id }) => id === owner?.participantId);
  const value = isOther || (owner && !known) ? OTHER : (known?.id ?? "");
  const choose = async (next: string) => {
    setIsOther(next === OTHER);
    if (next === OTHER) return;
    const person = people.find(({ id }) => id === next);
    const code = await save({ owner: person ? { participantId: person.id, name: person.displayName } : null });
    setError(code === null ? undefined : tRefusals(code));
  };
  const name = useField({
    name: `action.${action.id}.owner`,
    stored: owner && !known ? owner.name : "",
    save: (text) => save({ owner: text === "" ? null : { participantId: null, name: text } }),
  });
  return (
    <div className="grid content-start gap-2">
      <Select
        label={t("owner")}
        aside={t("onePerson")}
        error={error}
        value={value}
        onChange={(event) => void choose(event.target.value)}
        options={[
          { value: "", label: t("nobody") },
          ...people.map(({ id, displayName }) => ({ value: id, label: displayName })),
          { value: OTHER, label: t("otherPerson") },
        ]}
      />
      {value === OTHER && <EditText field={name} label={t("ownerName")} maxLength={TEXT.name} />}
    </div>
  );
}
