"use client";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Segmented } from "@/app/_ui/radio-group";
import { useAct } from "../../parts/use-act";

/** Round 1 own ideas, round 2 building on two of others; there is no way back, and it says so before. */
export function IdeateRound() {
  const t = useTranslations("cockpitIdeate.round");
  const tCommon = useTranslations("common");
  const act = useAct();
  const { round, revision, phase } = useWorkshop();
  const [isAsked, setIsAsked] = useState(false);
  const confirmButton = useRef<HTMLButtonElement>(null);
  const shown = phase === "ideate" ? round : 1;
  const open = async () => {
    setIsAsked(false);
    await act("run.openRound", { expectedRevision: revision });
  };
  return (
    <div className="flex items-center gap-2">
      <span aria-hidden>{t("label")}</span>
      <Segmented
        legend={t("label")}
        legendHidden
        value={String(shown) as "1" | "2"}
        onChange={(value) => value === "2" && shown === 1 && setIsAsked(true)}
        options={[
          { value: "1", label: "1", disabled: shown === 2 },
          { value: "2", label: "2" },
        ]}
      />
      <Dialog
        open={isAsked}
        onOpenChange={setIsAsked}
        title={t("openTitle")}
        description={t("openText")}
        width="sm"
        initialFocus={confirmButton}
        footer={
          <>
            <Button onClick={() => setIsAsked(false)}>{tCommon("cancel")}</Button>
            <Button ref={confirmButton} variant="primary" onClick={open}>
              {t("open")}
            </Button>
          </>
        }
      />
    </div>
  );
}
