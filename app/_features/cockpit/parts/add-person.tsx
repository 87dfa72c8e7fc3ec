"use client";
import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { newId } from "@/app/_live/ids";
import { useExecute } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { Button } from "@/app/_ui/button";
import { TextField } from "@/app/_ui/text-field";
import { useSend } from "@/app/_workshop/use-send";
import type { RefusalCode } from "@/domain/errors";
import { TEXT } from "@/domain/limits";

/** Adds somebody without a device, whose cards and ballot are entered here (method 2.6). */
export function AddPerson() {
  const t = useTranslations();
  const execute = useExecute();
  const [name, setName] = useState("");
  const send = useSend(name, setName);
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const displayName = name.trim();
    setIsEmpty(displayName === "");
    if (displayName === "") return;
    const isAdded = await send(async () => {
      const outcome = await execute("participants.addInRoom", { participantId: newId(), displayName });
      setRefused(outcome.ok ? null : outcome.code);
      return outcome.ok;
    });
    if (isAdded) announce(t("cockpit.people.added", { name: displayName }));
  };
  const error = isEmpty ? t("cockpit.people.nameMissing") : refused && t(`refusals.${refused}`);
  return (
    <form onSubmit={add} className="grid max-w-md gap-2">
      <TextField
        label={t("cockpit.noDevice")}
        placeholder={t("cockpit.people.name")}
        hint={t("cockpit.people.inRoomHint")}
        error={error}
        value={name}
        maxLength={TEXT.participantName}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" className="justify-self-start">
        <UserPlus aria-hidden />
        {t("cockpit.people.add")}
      </Button>
    </form>
  );
}
