import { CalendarCheck2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useRecords } from "@/app/_live/live";

/** When the group meets again; nothing while no date is set. */
export function CheckInDates() {
  const t = useTranslations("screen.commit");
  const format = useFormatter();
  const dates = useRecords("checkIn")
    .map(({ dueOn }) => dueOn)
    .sort()
    .map((dueOn) =>
      format.dateTime(new Date(`${dueOn}T00:00:00Z`), { day: "numeric", month: "short", timeZone: "UTC" }),
    );
  if (dates.length === 0) return null;
  return (
    <span className="flex items-center gap-5">
      <CalendarCheck2 aria-hidden className="size-9 text-brand" />
      {t("again", { dates: format.list(dates) })}
    </span>
  );
}
