"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { spell } from "@/app/_i18n/numbers";
import { useRecord, useWorkshop } from "@/app/_live/live";
import { FormDialog } from "@/app/_ui/form-dialog";
import { TextArea } from "@/app/_ui/text-area";
import { useDraft } from "@/app/_workshop/drafts";
import { TEXT } from "@/domain/limits";
import type { Confirming } from "./use-confirming";

/** Asks why the group chooses a moment from below the line; the reason stands in the plan and the report. */
export function ConfirmDialog({ confirming }: { confirming: Confirming }) {
  const { departing, cancel } = confirming;
  return departing === null ? null : (
    <Reason key={departing} momentId={departing} confirming={confirming} onClose={cancel} />
  );
}

function Reason({ momentId, confirming, onClose }: { momentId: string; confirming: Confirming; onClose: () => void }) {
  const t = useTranslations("cockpitReveal");
  const numbers = useTranslations("numbers");
  const { config } = useWorkshop();
  const title = useRecord("moment", momentId)?.title ?? "";
  const [reason, setReason] = useDraft(`departure.${momentId}`);
  const [isMissing, setIsMissing] = useState(false);
  const submit = async () => {
    setIsMissing(reason.trim() === "");
    if (reason.trim() === "" || !(await confirming.confirm(momentId, reason.trim()))) return;
    setReason("");
  };
  return (
    <FormDialog
      title={t("departTitle", { title })}
      description={t("departText", { n: config.topK, k: spell(numbers, config.topK) })}
      submitLabel={t("departConfirm")}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea
        label={t("reason")}
        hint={t("reasonHint")}
        error={isMissing && reason.trim() === "" && t("reasonMissing")}
        value={reason}
        limit={TEXT.note}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
