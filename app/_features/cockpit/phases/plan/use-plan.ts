"use client";
import { useTranslations } from "next-intl";
import { useDerived, useLive, useWorkshop } from "@/app/_live/live";
import { planGaps } from "@/app/_workshop/actions/plan-gaps";
import { useToday } from "@/app/_workshop/actions/use-today";
import { evidenceByMoment } from "@/app/_workshop/ranking/evidence-of";
import { rootOf } from "@/domain/moment-root";
import { planGroups } from "@/domain/plan/rows";
import type { Action } from "@/domain/records";
import { useAct } from "../../parts/use-act";
import { chosen } from "../chosen";
import { draftMeasures } from "./plan-measures";

const edited = chosen<string | null>(null);

/** The plan as it stands, and the action being edited. */
export function usePlan() {
  const t = useTranslations("cockpitPlan");
  const act = useAct();
  const { view } = useLive();
  const workshop = useWorkshop();
  const result = useDerived("result", "latest");
  const today = useToday();
  const evidence = evidenceByMoment(view);
  const groups = planGroups(view, result?.ranking ?? [], workshop.config);
  const rows = groups.flatMap((group) => group.rows);
  const rootOfAction = ({ momentId }: Action) => rootOf(view, momentId);
  const rankOf = (id: string | undefined) => result?.ranking.find((ranked) => ranked.id === id)?.rank ?? null;
  const editedId = edited.use();
  const at = rows.findIndex(({ action }) => action.id === editedId);
  return {
    groups,
    rows,
    gaps: planGaps(view, evidence),
    rootOfAction,
    rankOf,
    hasEvidence: (action: Action) => evidence.has(rootOfAction(action)?.id ?? ""),
    edited: rows[at] ?? null,
    edit: edited.set,
    editNeighbour: (by: -1 | 1) => edited.set(rows[at + by]?.action.id ?? editedId),
    remove: (id: string) => {
      const title = view.get("action", id)?.title ?? "";
      edited.set(null);
      void act("actions.remove", { id }, { undo: t("removed", { title }) });
    },
    generate: () => act("plan.generate", { today, measures: draftMeasures(workshop.locale) }, { say: t("drafted") }),
  };
}
