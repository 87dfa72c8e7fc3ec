"use client";

import { useTranslations } from "next-intl";
import { useServerNow, useWorkshop } from "@/app/_live/live";
import { timerAt } from "@/app/_workshop/timer";
import { useFeltTime } from "./use-felt-time";

/** One quiet line once the time is up, felt in the hand too; nothing is locked. */
export function TimeUp() {
  const t = useTranslations("phone");
  const timer = timerAt(useWorkshop(), useServerNow());
  useFeltTime(timer);
  if (timer?.level !== "over") return null;
  return <p className="mt-1.5 text-xs font-semibold text-danger">{t("timeUp")}</p>;
}
