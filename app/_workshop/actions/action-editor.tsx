"use client";
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import { useRecord, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { IconButton } from "@/app/_ui/icon-button";
import { SaveChip } from "@/app/_workshop/save-chip";
import { isWithin } from "@/domain/phases";
import type { Action } from "@/domain/records";
import { ActionFrame } from "./action-frame";
import { EmpowermentFields, FirstStepFields, MeasureFields } from "./detail-fields";
import { IfThenField } from "./if-then-field";
import { ProgressFields } from "./progress-fields";
import { QualityWords } from "./quality-ring";
import { useActionSave } from "./use-action-save";

export interface ActionEditorProps {
  /** Null while closed. */
  actionId: string | null;
  /** Place in the plan, for the title. */
  place: number | null;
  hasEvidence: boolean;
  /** Where the focus goes first; the first field unless told. */
  startAt?: "title" | "status";
  onClose: () => void;
  /** Goes to the neighbour above (−1) or below (1). */
  onMove?: (by: -1 | 1) => void;
  /** Deletes the action; the caller offers to take it back. */
  onRemove?: (id: string) => void;
}

/** All of one action beside the plan; every field stores itself. Needs Live and DraftsProvider around it. */
export function ActionEditor({ actionId, ...props }: ActionEditorProps) {
  const action = useRecord("action", actionId ?? "");
  return actionId !== null && action ? <Editor key={actionId} action={action} {...props} /> : null;
}

type EditorProps = Omit<ActionEditorProps, "actionId"> & { action: Action };

function Editor({ action, place, hasEvidence, startAt, onClose, onMove, onRemove }: EditorProps) {
  const t = useTranslations("actions");
  const { phase } = useWorkshop();
  const save = useActionSave(action.id);
  const status = useRef<HTMLSelectElement>(null);
  const footer: ReactNode = (
    <>
      {onRemove && (
        <IconButton aria-label={t("removeLabel", { title: action.title })} onClick={() => onRemove(action.id)}>
          <Trash2 aria-hidden />
        </IconButton>
      )}
      <span className="mr-auto text-xs">
        <SaveChip />
      </span>
      {onMove && (
        <>
          <IconButton variant="outline" aria-label={t("previous")} onClick={() => onMove(-1)}>
            <ArrowUp aria-hidden />
          </IconButton>
          <IconButton variant="outline" aria-label={t("next")} onClick={() => onMove(1)}>
            <ArrowDown aria-hidden />
          </IconButton>
        </>
      )}
      <Button variant="primary" onClick={onClose}>
        {t("finish")}
      </Button>
    </>
  );
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      placement="side"
      {...(startAt === "status" ? { initialFocus: status } : {})}
      className="max-w-[40rem]!"
      title={place === null ? t("draftTitle") : t("title", { place })}
      description={action.title}
      footer={footer}
    >
      <div className="grid gap-4">
        <ActionFrame action={action} save={save} />
        <MeasureFields action={action} save={save} />
        <EmpowermentFields action={action} save={save} />
        <FirstStepFields action={action} save={save} />
        <IfThenField action={action} save={save} />
        {isWithin(phase, "commit", "closed") && <ProgressFields action={action} statusRef={status} />}
        <QualityWords action={action} hasEvidence={hasEvidence} />
      </div>
    </Dialog>
  );
}
