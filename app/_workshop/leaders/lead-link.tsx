"use client";
import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_api/client";
import { useLiveStore } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { CopyField } from "@/app/_ui/copy-field";
import { FieldError } from "@/app/_ui/field";
import { Alarm } from "@/app/_ui/spoken";
import { useLeading } from "./leaders-context";

/** Makes the link for one more person; whoever looks after the server can let it bring an account along. */
export function LeadLink() {
  const t = useTranslations("leaders");
  const { isAdmin } = useLeading();
  const { workshopId } = useLiveStore();
  const [isNew, setNew] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const make = async () => {
    setFailed(false);
    try {
      const [{ path }, invitation] = await Promise.all([
        api.roles.addCoFacilitator.mutate({ workshopId }),
        isNew ? api.users.invite.mutate() : null,
      ]);
      setLink(`${window.location.origin}${path}${invitation ? `.${invitation.token}` : ""}`);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="grid gap-3">
      <p className="text-sm text-ink-2">{t("lead")}</p>
      {isAdmin && (
        <Checkbox
          label={t("newPerson")}
          hint={t("newPersonHint")}
          checked={isNew}
          onChange={(event) => setNew(event.target.checked)}
        />
      )}
      <div>
        <Button onClick={() => void make()}>
          <UserPlus aria-hidden />
          {t("make")}
        </Button>
        <Alarm>{hasFailed && <FieldError>{t("failed")}</FieldError>}</Alarm>
      </div>
      {link && <CopyField key={link} label={t("link")} value={link} hint={t("once")} />}
    </div>
  );
}
