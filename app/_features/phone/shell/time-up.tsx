"use client";

import { useTranslations } from "next-intl";
import { useServerNow, useWorkshop } from "@/app/_live/live";
import { timerAt } from "@/app/_workshop/timer";

/** One quiet line once the time is up; nothing is locked. */
export function TimeUp() {
  const t = useTranslations("phone");
  const timer = timerAt(useWorkshop(), useServerNow());
  if (timer?.level !== "over") return null;
  return <p className="mt-1.5 text-xs font-semibold text-danger">{t("timeUp")}</p>;
}
