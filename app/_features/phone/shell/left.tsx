"use client";

import { DoorOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { enter } from "@/app/_api/join";
import { useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { FieldError } from "@/app/_ui/field";
import { Main } from "@/app/_ui/main";
import { Alarm } from "@/app/_ui/spoken";
import { WithdrawQuestion } from "./withdraw-question";

/** For somebody who has left and may come back as the same person, or still take back what they gave. */
export function Left() {
  const t = useTranslations("phone.left");
  const leave = useTranslations("phone.leave");
  const { joinCode, erasedAt } = useWorkshop();
  const [isBusy, setBusy] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const comeBack = async () => {
    setBusy(true);
    const result = await enter(joinCode, "");
    setBusy(false);
    setFailed("code" in result);
  };
  return (
    <Main width="text" className="grid content-center gap-4 p-4">
      <EmptyState
        as="h1"
        icon={<DoorOpen aria-hidden />}
        title={t("title")}
        text={t("text")}
        action={
          <Button variant="primary" size="lg" disabled={isBusy} onClick={() => void comeBack()}>
            {t("comeBack")}
          </Button>
        }
      />
      <Alarm>{hasFailed && <FieldError>{t("failed")}</FieldError>}</Alarm>
      {erasedAt === null && (
        <div className="grid justify-items-center">
          <Button variant="quiet" className="min-h-touch" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
            {leave("withdraw")}
          </Button>
          {isAsking && <WithdrawQuestion onDone={() => setAsking(false)} />}
        </div>
      )}
    </Main>
  );
}
