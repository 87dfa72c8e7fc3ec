"use client";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Segmented } from "@/app/_ui/radio-group";
import { useOffers } from "../palette/offers";
import { useAct } from "./use-act";
import { useWidestGap } from "./use-widest-gap";

/** Round 1 alone, round 2 with what the others have; there is no way back, and it says so before. */
export function RoundSwitch({ of }: { of: "collect" | "ideate" }) {
  const t = useTranslations("cockpit.round");
  const tCommon = useTranslations("common");
  const act = useAct();
  const { round, revision, phase, collectUntil } = useWorkshop();
  const gap = useWidestGap();
  const isOffered = phase === of && collectUntil === null;
  const [isAsked, setIsAsked] = useState(false);
  const confirmButton = useRef<HTMLButtonElement>(null);
  const open = async () => {
    setIsAsked(false);
    await act("run.openRound", { expectedRevision: revision });
  };
  useOffers(isOffered && round === 1 ? [{ id: "round2", onUse: () => setIsAsked(true) }] : []);
  if (!isOffered) return null;
  return (
    <div className="flex items-center gap-2 text-xs whitespace-nowrap text-ink-2">
      <span aria-hidden>{t("label")}</span>
      <Segmented
        legend={t("label")}
        legendHidden
        value={String(round) as "1" | "2"}
        onChange={(value) => value === "2" && round === 1 && setIsAsked(true)}
        options={[
          { value: "1", label: t(`${of}.first`), disabled: round === 2 },
          { value: "2", label: t(`${of}.second`) },
        ]}
      />
      <Dialog
        open={isAsked}
        onOpenChange={setIsAsked}
        title={t("open")}
        description={
          <>
            {t(`${of}.text`)}
            {of === "collect" && gap && <span className="mt-2 block">{t("asks", { name: gap.name })}</span>}
          </>
        }
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
