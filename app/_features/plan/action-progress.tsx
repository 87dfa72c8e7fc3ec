"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/app/_ui/notice";
import { RadioGroup } from "@/app/_ui/radio-group";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import { TEXT } from "@/domain/limits";
import type { ActionForm } from "./action-form";

const STATUSES = ["draft", "open", "in_progress", "done", "dropped"] as const;

interface PartProps {
  form: ActionForm;
  change: (next: Partial<ActionForm>) => void;
}

/** Where the action stands, what was measured, and why it was dropped or not measured. */
export function ActionProgress({ form, change }: PartProps) {
  const t = useTranslations("plan");
  const text = useText();
  if (form.status === "carried_over") return <Notice>{t("livesOn")}</Notice>;
  const needsReason = form.status === "dropped" || (form.status === "done" && !form.current.trim());
  return (
    <div className="grid gap-4">
      <RadioGroup
        legend={t("field.status")}
        options={STATUSES.map((value) => ({ value, label: text(label("actionStatus", value)) }))}
        value={form.status}
        onChange={(status) => change({ status })}
      />
      <TextField
        label={t("field.current")}
        aside={form.unit}
        inputMode="decimal"
        value={form.current}
        inputClassName="max-w-40 tabular-nums"
        onChange={(event) => change({ current: event.target.value })}
      />
      {needsReason && (
        <TextArea
          label={t(form.status === "dropped" ? "reason.dropped" : "reason.done")}
          limit={TEXT.note}
          value={form.reason}
          onChange={(event) => change({ reason: event.target.value })}
        />
      )}
    </div>
  );
}
