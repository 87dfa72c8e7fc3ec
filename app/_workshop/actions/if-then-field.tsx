"use client";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { actionPrompts } from "@/content/measures";
import { inLanguage } from "@/content/text";
import { TEXT } from "@/domain/limits";
import { ifThenSentence } from "@/domain/plan/draft";
import type { Action } from "@/domain/records";
import { EditLines } from "./edit-fields";
import type { ActionSave } from "./use-action-save";
import { useField } from "./use-field";

/** The promise: when …, then I will …; a suggestion comes from owner and first step. */
export function IfThenField({ action, save }: { action: Action; save: ActionSave }) {
  const t = useTranslations("actions");
  const { locale } = useWorkshop();
  const field = useField({
    name: `action.${action.id}.ifThen`,
    stored: action.ifThen ?? "",
    save: (text) => save({ ifThen: text === "" ? null : text }),
  });
  const { owner, firstStep } = action;
  const suggestion = ifThenSentence(inLanguage(actionPrompts.ifThen, locale), {
    situation: null,
    owner: owner?.name ?? null,
    step: firstStep?.text || null,
  });
  return (
    <div className="grid justify-items-start gap-2">
      <EditLines field={field} label={t("ifThen")} limit={TEXT.idea} className="w-full" />
      {field.text.trim() === "" && (
        <Button size="sm" onClick={() => field.change(suggestion)}>
          {t("suggestIfThen")}
        </Button>
      )}
    </div>
  );
}
