"use client";

import { CalendarCheck, Link2, Plus, Printer } from "lucide-react";
import dynamic from "next/dynamic";
import { useFormatter, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { formatCalendarDate } from "@/app/_i18n/dates";
import { useDerived, useLiveStore, useRecords, useWorkshop } from "@/app/_live/live";
import { AppBar } from "@/app/_ui/app-bar";
import { Button, ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Main } from "@/app/_ui/main";
import { Panel } from "@/app/_ui/panel";
import { SaveChip } from "@/app/_workshop/save-chip";
import { isWithin } from "@/domain/phases";
import { PlanCards } from "./plan-cards";
import type { Open } from "./plan-dialogs";
import { PlanKpis } from "./plan-kpis";
import { PlanTable } from "./plan-table";
import { usePlan } from "./use-plan";
import { usePlanKeys } from "./use-plan-keys";

const PlanDialogs = dynamic(() => import("./plan-dialogs").then((file) => file.PlanDialogs));

/** The plan of one workshop, live for everybody who leads it. */
export function PlanScreen() {
  const t = useTranslations("plan");
  const { phase } = useWorkshop();
  const [open, setOpen] = useState<Open | null>(null);
  const plan = usePlan();
  const mayEdit = isWithin(phase, "plan", "closed");
  const mayMeet = isWithin(phase, "commit", "closed");
  const edit = (id: string | null, startAt: "title" | "status" = "title") => {
    if (mayEdit) setOpen(id === null ? { is: "new" } : { is: "action", id, startAt });
  };
  usePlanKeys(open === null, edit);
  return (
    <>
      <PlanBar>
        <Button variant="quiet" className="max-md:hidden" onClick={() => window.print()}>
          <Printer aria-hidden />
          {t("print")}
        </Button>
        {mayMeet && (
          <Button variant="soft" className="max-sm:hidden" onClick={() => setOpen({ is: "checkIns" })}>
            <CalendarCheck aria-hidden />
            {t("checkIns")}
          </Button>
        )}
        {mayEdit && (
          <>
            <Button variant="soft" className="max-sm:hidden" onClick={() => setOpen({ is: "share" })}>
              <Link2 aria-hidden />
              {t("shareLink")}
            </Button>
            <Button variant="primary" onClick={() => edit(null)}>
              <Plus aria-hidden />
              {t("action")}
            </Button>
          </>
        )}
      </PlanBar>
      <Main width="page" className="max-w-[86rem]">
        <PlanHeading />
        {plan.rows.length === 0 ? (
          <NoActions />
        ) : (
          <>
            <PlanKpis plan={plan} />
            <PlanTable plan={plan} onEdit={edit} />
            <PlanCards plan={plan} onEdit={edit} />
            <p className="mt-5 text-xs text-ink-2">{t("formula")}</p>
          </>
        )}
        <div className="mt-5 grid gap-2 sm:hidden print:hidden">
          {mayMeet && (
            <Button wide onClick={() => setOpen({ is: "checkIns" })}>
              <CalendarCheck aria-hidden />
              {t("checkIns")}
            </Button>
          )}
          {mayEdit && (
            <Button wide onClick={() => setOpen({ is: "share" })}>
              <Link2 aria-hidden />
              {t("shareLink")}
            </Button>
          )}
        </div>
      </Main>
      {open && <PlanDialogs plan={plan} open={open} onOpen={setOpen} />}
    </>
  );
}

function PlanBar({ children }: { children: ReactNode }) {
  const t = useTranslations("plan");
  const common = useTranslations("common");
  const { workshopId } = useLiveStore();
  const { title } = useWorkshop();
  const crumbs = [
    { label: t("workshops"), href: "/w" },
    { label: title, href: `/w/${workshopId}` },
    { label: t("title") },
  ];
  return (
    <AppBar homeHref="/w" homeLabel={common("home")} crumbs={crumbs} crumbsLabel={t("whereLabel")}>
      {children}
    </AppBar>
  );
}

function PlanHeading() {
  const t = useTranslations("plan");
  const format = useFormatter();
  const { workshopId } = useLiveStore();
  const { startsAt, createdAt } = useWorkshop();
  const touchpoints = useDerived("cardCounts", "all")?.total ?? 0;
  const moments = useRecords("moment").filter(({ mergedInto, hiddenAt }) => mergedInto === null && hiddenAt === null);
  const truths = moments.filter(({ confirmedAsTruth }) => confirmedAsTruth).length;
  const day = new Date(startsAt ?? createdAt).toISOString().slice(0, 10);
  const date = formatCalendarDate(format.dateTime, day, "");
  return (
    <div className="mb-5 flex flex-wrap items-end justify-between gap-3">
      <div>
        <h1 className="text-2xl font-bold tracking-tight sm:text-3xl">{t("title")}</h1>
        <p className="mt-1 text-ink-2">{t("about", { date, touchpoints, moments: moments.length, truths })}</p>
      </div>
      <div className="flex items-center gap-3 text-sm print:hidden">
        <SaveChip />
        <ButtonLink variant="soft" href={`/w/${workshopId}/results`}>
          {t("results")}
        </ButtonLink>
      </div>
    </div>
  );
}

function NoActions() {
  const t = useTranslations("plan");
  const { workshopId } = useLiveStore();
  const { phase } = useWorkshop();
  const isEarly = !isWithin(phase, "plan", "archived");
  return (
    <Panel>
      <EmptyState
        title={t(isEarly ? "early" : "empty")}
        text={t(isEarly ? "earlyText" : "emptyText")}
        action={isEarly && <ButtonLink href={`/w/${workshopId}/run`}>{t("toCockpit")}</ButtonLink>}
      />
    </Panel>
  );
}
