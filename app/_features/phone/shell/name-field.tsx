"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useExecute, useMe, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { TextField } from "@/app/_ui/text-field";
import { useDraft } from "@/app/_workshop/drafts";

const LONGEST = 24;

/** Own name in the list of people; in named workshops also beside own cards. */
export function NameField() {
  const t = useTranslations("phone.menu");
  const join = useTranslations("join");
  const refusals = useTranslations("refusals");
  const { anonymity } = useWorkshop();
  const me = useMe();
  const execute = useExecute();
  const [begun, setBegun] = useDraft("displayName");
  const [typed, setTyped] = useState<string>();
  const name = typed ?? (begun || (me?.displayName ?? ""));
  const [error, setError] = useState<string>();
  if (!me) return null;
  const setName = (words: string) => {
    setTyped(words);
    setBegun(words.trim() === me.displayName ? "" : words);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const displayName = name.trim();
    if (displayName === "") return setError(join("nameMissing"));
    if ([...displayName].length > LONGEST) return setError(join("nameTooLong", { n: LONGEST }));
    const outcome = await execute("participants.rename", { participantId: me.id, displayName });
    setError(outcome.ok ? undefined : refusals(outcome.code));
    if (outcome.ok) setBegun("");
  };
  return (
    <form onSubmit={save} className="flex items-start gap-2">
      <TextField
        className="min-w-0 flex-1"
        label={join(anonymity === "anonymous" ? "nickname" : "name")}
        value={name}
        error={error}
        hint={join(anonymity === "anonymous" ? "nameShownAnonymous" : "nameShownNamed")}
        onChange={(event) => setName(event.target.value)}
        autoComplete="nickname"
        spellCheck={false}
      />
      {name.trim() !== me.displayName && (
        <Button type="submit" className="mt-6.5 min-h-touch">
          {t("saveName")}
        </Button>
      )}
    </form>
  );
}
