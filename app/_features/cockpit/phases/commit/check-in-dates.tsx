"use client";
import { useTranslations } from "next-intl";
import { useExecute, useRecords, useWorkshop } from "@/app/_live/live";
import { EditDate } from "@/app/_workshop/actions/edit-date";
import { dayOf } from "@/domain/commands/actions-checks";

/** Days 30, 60 and 90, each date to be moved. */
export function CheckInDates() {
  const t = useTranslations("cockpitCommit");
  const execute = useExecute();
  const first = dayOf(useWorkshop());
  const checkIns = useRecords("checkIn").toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  return (
    <section className="grid gap-3">
      <h2 className="font-sans text-sm font-[650] tracking-normal">{t("checkIns")}</h2>
      {checkIns.length === 0 && <p className="text-xs text-ink-2">{t("noCheckIns")}</p>}
      {checkIns.map(({ id, day, dueOn }) => (
        <EditDate
          key={id}
          name={`check-in.${id}`}
          label={day === "custom" ? t("customDay") : t("day", { day })}
          value={dueOn}
          min={first}
          onSave={async (date) => {
            if (date === null) return "invalid";
            const outcome = await execute("checkIns.edit", { id, dueOn: date });
            return outcome.ok ? null : outcome.code;
          }}
        />
      ))}
    </section>
  );
}
