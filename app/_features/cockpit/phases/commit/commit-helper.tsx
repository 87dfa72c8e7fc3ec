"use client";
import { ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { OpenTopics } from "../../parts/open-topics";
import { CheckInDates } from "./check-in-dates";
import { ClosingRatings } from "./closing-ratings";

export function CommitHelper() {
  const t = useTranslations("cockpitCommit");
  return (
    <>
      <CheckInDates />
      <ClosingRatings />
      <OpenTopics />
      <section className="grid gap-1.5 rounded-card bg-sunken p-3.5 text-xs text-ink-2">
        <h2 className="flex items-center gap-2 font-sans text-sm font-[650] tracking-normal text-ink">
          <ShieldCheck aria-hidden className="size-4 text-brand" />
          {t("erasure.title")}
        </h2>
        <p>{t("erasure.link")}</p>
        <p>{t("erasure.after")}</p>
        <p>{t("erasure.backups")}</p>
      </section>
    </>
  );
}
