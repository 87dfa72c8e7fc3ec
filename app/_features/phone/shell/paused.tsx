"use client";

import { Presentation } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { announce } from "@/app/_ui/announcements";

/** Calm cover while the facilitator wants everybody to look up; what was typed stays underneath. */
export function Paused() {
  const t = useTranslations("phone");
  useEffect(() => announce(t("paused")), [t]);
  return (
    <section
      aria-labelledby="paused"
      className="fixed inset-0 z-30 grid content-center justify-items-center gap-2 bg-bg p-8 text-center"
    >
      <span className="mb-2 grid size-20 place-items-center rounded-full bg-brand-tint text-brand">
        <Presentation aria-hidden className="size-8.5" />
      </span>
      <p id="paused" className="font-display text-2xl font-bold text-balance">
        {t("paused")}
      </p>
      <p className="max-w-68 text-ink-2">{t("pausedHint")}</p>
    </section>
  );
}
