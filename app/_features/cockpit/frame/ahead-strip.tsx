"use client";
import { CalendarClock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDerived } from "@/app/_live/live";
import { useAhead } from "@/app/_workshop/ahead";
import { Strip } from "./strip";

/** Cards are coming in before the day: until when, how many, and how the day begins. */
export function AheadStrip() {
  const t = useTranslations("cockpit.ahead");
  const ahead = useAhead();
  const { total } = useDerived("cardCounts", "all") ?? { total: 0 };
  if (!ahead) return null;
  return (
    <Strip tone="info" icon={<CalendarClock aria-hidden />}>
      <b className="font-[650]">{t(ahead.isOver ? "over" : "open", { until: ahead.until })}</b>{" "}
      {t("cards", { n: total })} {t("next")}
    </Strip>
  );
}
