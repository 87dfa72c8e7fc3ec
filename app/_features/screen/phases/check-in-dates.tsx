import { CalendarCheck2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { formatDatesInRow } from "@/app/_i18n/dates";
import { useRecords } from "@/app/_live/live";
import { useToday } from "@/app/_workshop/actions/use-today";

/** When the group meets again; nothing while no date is set. */
export function CheckInDates() {
  const t = useTranslations("screen.commit");
  const format = useFormatter();
  const today = useToday();
  const days = useRecords("checkIn")
    .map(({ dueOn }) => dueOn)
    .sort();
  const dates = formatDatesInRow(format.dateTime, days, today, "short");
  if (dates.length === 0) return null;
  return (
    <span className="flex items-center gap-5">
      <CalendarCheck2 aria-hidden className="size-9 text-brand" />
      {t("again", { dates: format.list(dates) })}
    </span>
  );
}
