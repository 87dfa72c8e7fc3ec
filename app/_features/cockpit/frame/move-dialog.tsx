"use client";
import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { phaseContent } from "@/content/phases";
import { isPhase } from "@/domain/phases";
import { useCockpit } from "../cockpit-context";

/** One sentence before something closes; Enter confirms (ux 3.2). */
export function MoveDialog() {
  const t = useTranslations("cockpit.move");
  const tCommon = useTranslations("common");
  const locale = useLocale();
  const { moves } = useCockpit();
  const { asked } = moves;
  const confirmButton = useRef<HTMLButtonElement>(null);
  if (!asked) return null;
  const phase = isPhase(asked.to) ? phaseContent(asked.to).name[locale] : "";
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && moves.cancel()}
      title={phase ? t("title", { phase }) : t("titleClose")}
      description={t(`question.${asked.question}`)}
      width="sm"
      initialFocus={confirmButton}
      footer={
        <>
          <Button onClick={moves.cancel}>{tCommon("cancel")}</Button>
          <Button ref={confirmButton} variant="primary" onClick={moves.confirm}>
            {phase ? t("go", { phase }) : t("goClose")}
          </Button>
        </>
      }
    />
  );
}
