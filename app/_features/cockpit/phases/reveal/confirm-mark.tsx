"use client";
import { BadgeCheck, CirclePlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRecord } from "@/app/_live/live";
import { IconButton } from "@/app/_ui/icon-button";

/** Makes a moment a moment of truth, or takes that back. */
export function ConfirmMark({ momentId, onToggle }: { momentId: string; onToggle: () => void }) {
  const t = useTranslations("cockpitReveal");
  const moment = useRecord("moment", momentId);
  if (!moment) return null;
  const { confirmedAsTruth, title } = moment;
  return (
    <IconButton
      aria-pressed={confirmedAsTruth}
      aria-label={t("confirmLabel", { title })}
      title={t(confirmedAsTruth ? "confirmedHint" : "confirm")}
      onClick={onToggle}
    >
      {confirmedAsTruth ? (
        <BadgeCheck aria-hidden className="size-5.5!" />
      ) : (
        <CirclePlus aria-hidden className="size-5!" />
      )}
    </IconButton>
  );
}
