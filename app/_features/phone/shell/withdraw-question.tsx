"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useExecute } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { FieldError } from "@/app/_ui/field";
import { Alarm } from "@/app/_ui/spoken";

/** Withdrawing deletes the own ballot at once; what becomes of the own cards is asked (method I7). */
export function WithdrawQuestion({ onDone }: { onDone: () => void }) {
  const t = useTranslations("phone.leave");
  const refusals = useTranslations("refusals");
  const execute = useExecute();
  const [error, setError] = useState<string>();
  const withdraw = async (cards: "keep" | "delete") => {
    const outcome = await execute("participants.withdraw", { cards });
    if (outcome.ok) onDone();
    else setError(refusals(outcome.code));
  };
  return (
    <div className="mt-3 rounded-card bg-sunken p-3.5 text-sm">
      <p>{t("withdrawHint")}</p>
      <div className="mt-2.5 flex flex-wrap gap-2">
        <Button className="min-h-touch" onClick={() => void withdraw("keep")}>
          {t("keepCards")}
        </Button>
        <Button variant="danger" className="min-h-touch" onClick={() => void withdraw("delete")}>
          {t("deleteCards")}
        </Button>
      </div>
      <Alarm>{error && <FieldError>{error}</FieldError>}</Alarm>
    </div>
  );
}
