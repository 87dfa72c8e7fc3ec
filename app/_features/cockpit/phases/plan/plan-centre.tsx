"use client";
import { ListPlus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useLive, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { ActionEditor } from "@/app/_workshop/actions/action-editor";
import { NewAction } from "@/app/_workshop/actions/new-action";
import { useCockpit } from "../../cockpit-context";
import { useKeys } from "../../frame/use-keys";
import { type Offer, useOffers } from "../../palette/offers";
import { PhaseQuestion } from "../../parts/phase-heading";
import { PlanGroups } from "./plan-groups-list";
import { usePlan } from "./use-plan";

/** Drafts once on entering, if ideas are waiting and nothing is planned yet. */
function useDraftsOnEntering(generate: () => Promise<boolean>): void {
  const { view } = useLive();
  const { phase } = useWorkshop();
  const isAsked = useRef(false);
  const isEmpty = [...view.all("action")].length === 0;
  const hasIdeas = [...view.all("idea")].some(({ ticked, hiddenAt }) => ticked && hiddenAt === null);
  useEffect(() => {
    if (isAsked.current || phase !== "plan" || !isEmpty || !hasIdeas) return;
    isAsked.current = true;
    void generate();
  }, [phase, isEmpty, hasIdeas, generate]);
}

/** The ranked drafts and their editor (ux 5.5). */
export function PlanCentre() {
  const t = useTranslations("cockpitPlan");
  const { isPreview } = useCockpit();
  const plan = usePlan();
  const [isNew, setIsNew] = useState(false);
  useDraftsOnEntering(plan.generate);
  useKeys(isPreview ? {} : { a: () => setIsNew(true) });
  const offers: Offer[] = [
    { id: "newAction", keys: ["A"], onUse: () => setIsNew(true) },
    { id: "generate", onUse: () => void plan.generate() },
  ];
  useOffers(isPreview ? [] : offers);
  const opened = (id: string) => {
    setIsNew(false);
    plan.edit(id);
  };
  const buttons = (
    <div className="flex flex-wrap gap-2">
      <Button onClick={() => void plan.generate()}>
        <ListPlus aria-hidden />
        {t("generate")}
      </Button>
      <Button onClick={() => setIsNew(true)}>
        <Plus aria-hidden />
        {t("new")}
      </Button>
    </div>
  );
  return (
    <>
      <PhaseQuestion phase="plan" aside={buttons} />
      {plan.rows.length === 0 ? (
        <EmptyState title={t("empty")} text={t("emptyText")} />
      ) : (
        <div className="-mx-1 min-h-0 flex-1 px-1 pb-2 md:overflow-y-auto">
          <PlanGroups />
        </div>
      )}
      {isNew && <NewAction onClose={() => setIsNew(false)} onCreated={opened} />}
      <ActionEditor
        actionId={plan.edited?.action.id ?? null}
        place={plan.edited?.place ?? null}
        hasEvidence={plan.edited ? plan.hasEvidence(plan.edited.action) : false}
        onClose={() => plan.edit(null)}
        onMove={plan.editNeighbour}
        onRemove={plan.remove}
      />
    </>
  );
}
