"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useRecords, useWorkshop } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Notice } from "@/app/_ui/notice";
import type { RefusalCode } from "@/domain/errors";
import { isWithin } from "@/domain/phases";
import { ActionConflict } from "./action-conflict";
import { ActionFields } from "./action-fields";
import { ActionProgress } from "./action-progress";
import { type Problem, useActionForm } from "./use-action-form";

interface ActionDialogProps {
  /** Null for a new action. */
  actionId: string | null;
  /** Where the keyboard starts. */
  startAt: "title" | "status";
  onClose: () => void;
}

/** One action in a panel at the side: who, until when, how strong, how measured, and where it stands. */
export function ActionDialog({ actionId, startAt, onClose }: ActionDialogProps) {
  const t = useTranslations("plan");
  const common = useTranslations("common");
  const { phase } = useWorkshop();
  const moments = useRecords("moment").filter(({ mergedInto, hiddenAt }) => mergedInto === null && hiddenAt === null);
  const first = moments.find(({ confirmedAsTruth }) => confirmedAsTruth)?.id ?? "";
  const saved = () => {
    announce(t("saved"));
    onClose();
  };
  const editor = useActionForm(actionId, first, saved);
  const { form, change, problem, conflicts, theirs, isConflict } = editor;
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (startAt === "status") status.current?.querySelector<HTMLElement>("input:checked")?.focus();
  }, [startAt]);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      placement="side"
      width="md"
      title={actionId ? form.title || t("action") : t("newAction")}
      footer={
        <>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button variant="primary" busy={editor.isBusy} disabled={isConflict} onClick={editor.save}>
            {common("save")}
          </Button>
        </>
      }
    >
      <div className="grid gap-5">
        {theirs && (
          <ActionConflict
            {...{ conflicts, theirs }}
            mine={form}
            onTheirs={editor.takeTheirs}
            onMine={editor.keepMine}
          />
        )}
        {isWithin(phase, "commit", "closed") && actionId && (
          <div ref={status}>
            <ActionProgress form={form} change={change} />
          </div>
        )}
        <ActionFields form={form} change={change} moments={moments} />
        {problem && !theirs && <ProblemNotice problem={problem} />}
      </div>
    </Dialog>
  );
}

function ProblemNotice({ problem }: { problem: NonNullable<Problem> }) {
  const t = useTranslations("plan.mistake");
  const refusals = useTranslations("refusals");
  return (
    <Notice role="alert" tone="warn" icon={<CircleAlert aria-hidden />}>
      {"mistake" in problem ? t(problem.mistake) : refusals(problem.code as RefusalCode)}
    </Notice>
  );
}
