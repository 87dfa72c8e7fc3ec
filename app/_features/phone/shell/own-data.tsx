"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useLiveStore, useWorkshop } from "@/app/_live/live";
import { buttonStyles } from "@/app/_ui/button";
import { isPhase } from "@/domain/phases";

/** A file of what this person has given; once the link is erased, of what can still be told to be theirs. */
export function OwnData({ className }: { className?: string }) {
  const t = useTranslations("phone.ownData");
  const { workshopId } = useLiveStore();
  const { anonymity, phase } = useWorkshop();
  return (
    <section className={className}>
      <h2 className="mb-2 font-sans text-sm font-[650] tracking-normal text-ink-2">{t("title")}</h2>
      <a
        href={`/api/export/${workshopId}/mine.json?as=phone`}
        download
        className={buttonStyles({ className: "min-h-touch" })}
      >
        <Download aria-hidden />
        {t("save")}
      </a>
      <p className="mt-1.5 text-xs text-ink-2">{isPhase(phase) ? t("all") : t("erased", { anonymity })}</p>
    </section>
  );
}
