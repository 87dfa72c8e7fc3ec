import { CalendarClock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useAhead } from "@/app/_workshop/ahead";

/** Cards are collected before the day: until when, and who sees them when. */
export function AheadNote() {
  const t = useTranslations("phone.collect");
  const ahead = useAhead();
  if (!ahead) return null;
  return (
    <p className="mb-4 flex gap-2.5 rounded-card bg-info-tint px-3.5 py-3 text-sm leading-snug text-ink">
      <CalendarClock aria-hidden className="mt-px size-4.5 shrink-0 text-info" />
      <span>{t(ahead.isOver ? "aheadOver" : "ahead", { until: ahead.until })}</span>
    </p>
  );
}
