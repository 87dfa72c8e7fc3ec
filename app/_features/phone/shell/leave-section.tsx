"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useExecute, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { WithdrawQuestion } from "./withdraw-question";

/** Going away keeps everything; withdrawing takes it back (method I7). */
export function LeaveSection() {
  const t = useTranslations("phone.leave");
  const execute = useExecute();
  const { erasedAt } = useWorkshop();
  const [isAsking, setAsking] = useState(false);
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
      {isAsking && <WithdrawQuestion onDone={() => setAsking(false)} />}
    </section>
  );
}
