"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { ActionForm } from "./action-form";

interface ActionConflictProps {
  conflicts: readonly (keyof ActionForm)[];
  theirs: ActionForm;
  mine: ActionForm;
  onTheirs: () => void;
  onMine: () => void;
}

/** Both versions side by side; until one is chosen the other person's holds. */
export function ActionConflict({ conflicts, theirs, mine, onTheirs, onMine }: ActionConflictProps) {
  const t = useTranslations("plan.conflict");
  return (
    <Notice role="alert" tone="warn" title={t("title")}>
      <div className="mt-2 grid gap-2 sm:grid-cols-2">
        <Version title={t("theirs")} form={theirs} fields={conflicts} onKeep={onTheirs} keep={t("keepTheirs")} />
        <Version title={t("mine")} form={mine} fields={conflicts} onKeep={onMine} keep={t("keepMine")} />
      </div>
    </Notice>
  );
}

interface VersionProps {
  title: string;
  form: ActionForm;
  fields: readonly (keyof ActionForm)[];
  keep: string;
  onKeep: () => void;
}

function Version({ title, form, fields, keep, onKeep }: VersionProps) {
  const t = useTranslations("plan");
  const text = useText();
  const shown = fields.filter((field) => field !== "momentId" && field !== "ownerId");
  const shownValue = (field: keyof ActionForm) =>
    field === "status" ? text(label("actionStatus", form.status)) : String(form[field] ?? "") || t("none");
  return (
    <div className="grid content-between gap-2 rounded-control bg-surface p-3">
      <div>
        <p className="text-xs text-ink-2">{title}</p>
        <dl>
          {shown.map((field) => (
            <div key={field} className="mt-1">
              <dt className="text-xs text-ink-2">
                {t(`field.${field as Exclude<keyof ActionForm, "momentId" | "ownerId">}`)}
              </dt>
              <dd className="font-[650]">{shownValue(field)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <Button size="sm" onClick={onKeep}>
        {keep}
      </Button>
    </div>
  );
}
