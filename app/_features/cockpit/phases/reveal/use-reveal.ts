"use client";
import { useDerived, useLive, useWorkshop } from "@/app/_live/live";
import { evidenceByMoment } from "@/app/_workshop/ranking/evidence-of";
import { isLive } from "@/domain/moment-root";
import { chosen } from "../chosen";

export type RevealView = "ranking" | "journey" | "matrix" | "table";

const selectedMoment = chosen<string | null>(null);
const shownView = chosen<RevealView>("ranking");

/** The result as far as it is uncovered: `shown` by rank, `covered` ranks before them. */
export function useReveal() {
  const { view } = useLive();
  const workshop = useWorkshop();
  const result = useDerived("result", "latest");
  const selected = selectedMoment.use();
  const ranking = result?.ranking ?? [];
  const covered = Math.max(0, ranking.length - workshop.revealStep);
  const shown = ranking.slice(covered);
  const confirmed = [...view.all("moment")].filter((moment) => isLive(moment) && moment.confirmedAsTruth);
  return {
    result,
    shown,
    covered,
    confirmed: confirmed.length,
    evidence: evidenceByMoment(view),
    momentOf: (id: string) => view.get("moment", id),
    stageOf: (id: string) => view.get("moment", id)?.stage,
    selected: shown.find(({ id }) => id === selected) ?? shown[0],
    select: selectedMoment.set,
    view: shownView.use(),
    setView: shownView.set,
  };
}
