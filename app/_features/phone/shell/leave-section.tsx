"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useExecute, useMe, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { FieldError } from "@/app/_ui/field";

/** Going away keeps everything; withdrawing deletes the own ballot and, if wished, the own cards (method I7). */
export function LeaveSection() {
  const t = useTranslations("phone.leave");
  const refusals = useTranslations("refusals");
  const execute = useExecute();
  const me = useMe();
  const { erasedAt } = useWorkshop();
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<string>();
  const withdraw = async (cards: "keep" | "delete") => {
    const outcome = await execute("participants.withdraw", { cards });
    if (outcome.ok) setAsking(false);
    else setError(refusals(outcome.code));
  };
  if (me?.status === "left") return <p className="text-sm text-ink-2">{t("left")}</p>;
  return (
    <section className="border-t border-line pt-4">
      <h3 className="mb-2 font-sans text-sm font-semibold tracking-normal">{t("title")}</h3>
      <div className="flex flex-wrap gap-2">
        <Button className="min-h-touch" onClick={() => void execute("participants.leave", {})}>
          {t("leave")}
        </Button>
        {erasedAt === null && (
          <Button variant="quiet" className="min-h-touch" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
            {t("withdraw")}
          </Button>
        )}
      </div>
      <p className="mt-1.5 text-xs text-ink-2">{t("leaveHint")}</p>
      {isAsking && (
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
          {error && <FieldError>{error}</FieldError>}
        </div>
      )}
    </section>
  );
}
