"use client";
import { useTranslations } from "next-intl";
import { type RefObject, useState } from "react";
import { useExecute } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { useDraft } from "@/app/_workshop/drafts";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import { TEXT } from "@/domain/limits";
import type { Action, ActionStatus } from "@/domain/records";

const SETTABLE = ["draft", "open", "in_progress", "done", "dropped"] as const satisfies readonly ActionStatus[];
type Settable = (typeof SETTABLE)[number];

const needsReason = ({ successMeasure }: Action, status: Settable) =>
  status === "dropped" || (status === "done" && typeof successMeasure?.current !== "number");

interface StatusFieldProps {
  action: Action;
  selectRef: RefObject<HTMLSelectElement | null>;
}

/** Moves an action on; dropping, and finishing without a measured value, ask why (I10). */
export function StatusField({ action, selectRef }: StatusFieldProps) {
  const t = useTranslations("actions");
  const tRefusals = useTranslations("refusals");
  const text = useText();
  const execute = useExecute();
  const [wanted, setWanted] = useState<Settable | null>(null);
  const [error, setError] = useState<string | undefined>();
  const [reason, setReason] = useDraft(`action.${action.id}.reason`);
  const send = async (status: Settable, why?: string) => {
    const outcome = await execute("actions.setStatus", { id: action.id, status, ...(why ? { reason: why } : {}) });
    setError(outcome.ok ? undefined : tRefusals(outcome.code));
    if (!outcome.ok) return;
    setWanted(null);
    setReason("");
  };
  const choose = (status: Settable) => {
    setError(undefined);
    if (needsReason(action, status)) setWanted(status);
    else void send(status);
  };
  return (
    <div className="grid content-start gap-2">
      <Select
        ref={selectRef}
        label={t("status")}
        error={error}
        value={wanted ?? action.status}
        onChange={(event) => choose(event.target.value as Settable)}
        options={SETTABLE.map((status) => ({ value: status, label: text(label("actionStatus", status)) }))}
      />
      {wanted && (
        <form
          className="grid justify-items-start gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() === "") setError(t("reasonMissing"));
            else void send(wanted, reason.trim());
          }}
        >
          <TextArea
            label={t(wanted === "done" ? "notMeasuredBecause" : "droppedBecause")}
            value={reason}
            limit={TEXT.note}
            rows={2}
            onChange={(event) => setReason(event.target.value)}
            className="w-full"
          />
          <Button type="submit">{t("setStatus")}</Button>
        </form>
      )}
      {!wanted && action.statusReason && (
        <p className="text-xs text-ink-2">
          <bdi>{action.statusReason}</bdi>
        </p>
      )}
    </div>
  );
}
