"use client";

import { useLive } from "@/app/_live/live";
import { ActionEditor } from "@/app/_workshop/actions/action-editor";
import { NewAction } from "@/app/_workshop/actions/new-action";
import { ShareDialog } from "@/app/_workshop/plan/share-dialog";
import { evidenceByMoment } from "@/app/_workshop/ranking/evidence-of";
import { CheckInsDialog } from "./check-ins-dialog";
import type { Plan } from "./use-plan";

export type Open =
  | { is: "action"; id: string; startAt: "title" | "status" }
  | { is: "new" }
  | { is: "share" }
  | { is: "checkIns" };

interface PlanDialogsProps {
  plan: Plan;
  open: Open;
  onOpen: (open: Open | null) => void;
}

/** What opens over the plan; loaded when the first of them is wanted. */
export function PlanDialogs({ plan, open, onOpen }: PlanDialogsProps) {
  const close = () => onOpen(null);
  if (open.is === "share") return <ShareDialog onClose={close} />;
  if (open.is === "checkIns") return <CheckInsDialog today={plan.today} onClose={close} />;
  if (open.is === "new")
    return <NewAction onClose={close} onCreated={(id) => onOpen({ is: "action", id, startAt: "title" })} />;
  return <EditorAt plan={plan} open={open} onOpen={onOpen} />;
}

function EditorAt({ plan, open, onOpen }: PlanDialogsProps & { open: Extract<Open, { is: "action" }> }) {
  const { view } = useLive();
  const at = plan.rows.findIndex(({ action }) => action.id === open.id);
  const row = plan.rows[at];
  const evidence = evidenceByMoment(view).get(row?.moment?.id ?? "");
  const move = (by: -1 | 1) => {
    const next = plan.rows[at + by];
    if (next) onOpen({ ...open, id: next.action.id });
  };
  return (
    <ActionEditor
      actionId={open.id}
      place={row?.place ?? null}
      hasEvidence={(evidence ?? []).length > 0}
      startAt={open.startAt}
      onClose={() => onOpen(null)}
      onMove={move}
    />
  );
}
