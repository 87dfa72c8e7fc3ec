"use client";

import { Grid2x2, Table2 } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { formatCalendarDate } from "@/app/_i18n/dates";
import { capitalised, spell } from "@/app/_i18n/numbers";
import { useDerived, useLiveStore, useRecords, useWorkshop } from "@/app/_live/live";
import { ButtonLink } from "@/app/_ui/button";
import { Segmented } from "@/app/_ui/radio-group";
import { Select } from "@/app/_ui/select";
import { SaveChip } from "@/app/_workshop/save-chip";
import type { Plan } from "./use-plan";
import { workshopDay } from "./workshop-day";

export type PlanView = "table" | "matrix";

interface PlanHeadingProps {
  plan: Plan;
  view: PlanView;
  onView: (view: PlanView) => void;
}

export function PlanHeading({ plan, view, onView }: PlanHeadingProps) {
  const t = useTranslations("plan");
  const { workshopId } = useLiveStore();
  return (
    <div className="mb-5 flex flex-wrap items-end justify-between gap-x-4 gap-y-3">
      <div className="min-w-0">
        <h1 className="text-2xl font-bold tracking-tight sm:text-3xl">{t("title")}</h1>
        {view === "matrix" ? (
          <>
            <p className="mt-1 text-ink-2 max-md:hidden">
              <QuickWins plan={plan} />
            </p>
            <About className="md:hidden" />
          </>
        ) : (
          <About />
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2.5 text-sm print:hidden">
        <SaveChip />
        <ButtonLink variant="soft" href={`/w/${workshopId}/results`}>
          {t("results")}
        </ButtonLink>
        {plan.rows.length > 0 && (
          <>
            <StageFilter plan={plan} />
            <Segmented
              legend={t("view.legend")}
              legendHidden
              className="max-md:hidden"
              value={view}
              onChange={onView}
              options={[
                {
                  value: "table",
                  label: (
                    <>
                      <Table2 aria-hidden />
                      {t("view.table")}
                    </>
                  ),
                },
                {
                  value: "matrix",
                  label: (
                    <>
                      <Grid2x2 aria-hidden />
                      {t("view.matrix")}
                    </>
                  ),
                },
              ]}
            />
          </>
        )}
      </div>
    </div>
  );
}

function QuickWins({ plan }: { plan: Plan }) {
  const t = useTranslations("plan.matrix");
  const numberWord = useTranslations("numbers");
  const n = plan.groups.find(({ key }) => key === "quick_win")?.rows.length ?? 0;
  return capitalised(t("quickWins", { n, word: spell(numberWord, n) }));
}

function About({ className }: { className?: string }) {
  const t = useTranslations("plan");
  const format = useFormatter();
  const workshop = useWorkshop();
  const touchpoints = useDerived("cardCounts", "all")?.total ?? 0;
  const moments = useRecords("moment").filter(({ mergedInto, hiddenAt }) => mergedInto === null && hiddenAt === null);
  const truths = moments.filter(({ confirmedAsTruth }) => confirmedAsTruth).length;
  const day = workshopDay(workshop);
  const counts = { touchpoints, moments: moments.length, truths };
  return (
    <p className={`mt-1 text-ink-2 ${className ?? ""}`}>
      <span className="hidden print:inline">
        <bdi>{workshop.title}</bdi> ·{" "}
      </span>
      {day === null
        ? t("aboutUndated", counts)
        : t("about", { ...counts, date: formatCalendarDate(format.dateTime, day, "") })}
    </p>
  );
}

/** Shows only the actions of one stage. */
function StageFilter({ plan }: { plan: Plan }) {
  const t = useTranslations("plan");
  return (
    <Select
      label={t("filter")}
      labelHidden
      className="[&_select]:min-h-10 [&_select]:text-sm pointer-coarse:[&_select]:min-h-touch"
      value={plan.place ?? ""}
      onChange={(event) => plan.showOnly(event.target.value || null)}
      options={[
        { value: "", label: t("allStages") },
        ...plan.places.map(({ key, name }) => ({ value: key, label: name })),
      ]}
    />
  );
}
