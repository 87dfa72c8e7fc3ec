"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useLiveStore, useWorkshop } from "@/app/_live/live";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Main } from "@/app/_ui/main";
import { Panel } from "@/app/_ui/panel";
import { ConnectionNotice } from "@/app/_workshop/connection-notice";
import { isWithin } from "@/domain/phases";
import { PlanBar, PlanFoot } from "./plan-bar";
import { PlanCards } from "./plan-cards";
import type { Open } from "./plan-dialogs";
import { PlanHeading, type PlanView } from "./plan-heading";
import { PlanKpis } from "./plan-kpis";
import { PlanMatrix } from "./plan-matrix";
import { PlanTable } from "./plan-table";
import { usePlan } from "./use-plan";
import { usePlanKeys } from "./use-plan-keys";

const PlanDialogs = dynamic(() => import("./plan-dialogs").then((file) => file.PlanDialogs));

/** The plan of one workshop, live for everybody who leads it. */
export function PlanScreen() {
  const t = useTranslations("plan");
  const { phase } = useWorkshop();
  const [open, setOpen] = useState<Open | null>(null);
  const [view, setView] = useState<PlanView>("table");
  const plan = usePlan();
  const may = { mayEdit: isWithin(phase, "plan", "closed"), mayMeet: isWithin(phase, "commit", "closed") };
  const edit = (id: string | null, startAt: "title" | "status" = "title") => {
    if (may.mayEdit) setOpen(id === null ? { is: "new" } : { is: "action", id, startAt });
  };
  usePlanKeys(open === null, edit);
  const isMatrix = view === "matrix";
  return (
    <>
      <PlanBar {...may} onOpen={setOpen} />
      <Main width="page" className="print-wide max-w-[86rem]">
        <ConnectionNotice className="mb-5 print:hidden" />
        <PlanHeading plan={plan} view={view} onView={setView} />
        {plan.all.length === 0 ? (
          <NoActions />
        ) : (
          <>
            {!isMatrix && <PlanKpis plan={plan} />}
            {isMatrix && <PlanMatrix plan={plan} onEdit={edit} />}
            <PlanTable plan={plan} onEdit={edit} onlyPrinted={isMatrix} />
            <PlanCards plan={plan} onEdit={edit} onlyPhone={isMatrix} />
            <p className="mt-5 text-xs text-ink-2">{t("formula")}</p>
          </>
        )}
        <PlanFoot {...may} onOpen={setOpen} />
      </Main>
      {open && <PlanDialogs plan={plan} open={open} onOpen={setOpen} />}
    </>
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
