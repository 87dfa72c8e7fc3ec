"use client";

import { UserRoundPen } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { quoted } from "@/app/_i18n/quoted";
import { useExecute, useMe } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { useDrafts } from "@/app/_workshop/drafts";
import { NameField } from "./name-field";

/** Tells somebody kindly that their name was replaced, and lets them choose another or keep the new one. */
export function NameReset() {
  const t = useTranslations("phone.nameReset");
  const me = useMe();
  const execute = useExecute();
  const name = me?.displayName ?? "";
  const drafts = useDrafts();
  const at = String(me?.nameResetAt ?? "");
  useEffect(() => {
    if (at === "" || drafts.get("nameTold") === at) return;
    drafts.set("nameTold", at);
    announce(t("spoken", { name }));
  }, [at, drafts, t, name]);
  if (!me) return null;
  return (
    <Notice tone="info" icon={<UserRoundPen aria-hidden />} title={t.rich("title", { ...quoted, name })}>
      <p className="mb-3">{t("text")}</p>
      <NameField />
      <Button
        variant="quiet"
        className="mt-2 min-h-touch"
        onClick={() => void execute("participants.rename", { participantId: me.id, displayName: name })}
      >
        {t("keep")}
      </Button>
    </Notice>
  );
}
