"use client";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { EmptyState } from "@/app/_ui/empty-state";
import { CoverageStrip } from "@/app/_workshop/ranking/coverage-strip";
import { QuadrantPlot } from "@/app/_workshop/ranking/quadrant-plot";
import { RankingTable } from "@/app/_workshop/ranking/ranking-table";
import { useRevealSentence } from "@/app/_workshop/ranking/use-reveal-sentence";
import { PhaseHeading } from "../../parts/phase-heading";
import { ScrollArea } from "../../parts/scroll-area";
import { ConfirmDialog } from "./confirm-dialog";
import { RevealJourney } from "./reveal-journey";
import { RevealList } from "./reveal-list";
import { RevealSteps } from "./reveal-steps";
import { SameMoment } from "./same-moment";
import { UnrankedMoments } from "./unranked-moments";
import { useConfirming } from "./use-confirming";
import { useReveal } from "./use-reveal";
import { useRevealKeys } from "./use-reveal-keys";
import { ViewSwitch } from "./view-switch";

/** The ranking, uncovered from last to first, and the group's decision about it (ux 5.8). */
export function RevealCentre() {
  const t = useTranslations("cockpitReveal");
  const { stageModel, config } = useWorkshop();
  const reveal = useReveal();
  const sentence = useRevealSentence();
  const confirming = useConfirming();
  useRevealKeys(confirming.toggle);
  const { result, shown, covered, view } = reveal;
  if (!result)
    return (
      <>
        <PhaseHeading>{t("waiting")}</PhaseHeading>
        <EmptyState title={t("noResult")} text={t("noResultText")} />
      </>
    );
  return (
    <>
      <PhaseHeading aside={<ViewSwitch />}>
        {covered === 0
          ? t("title", { n: result.ranking.length })
          : t("uncovering", { n: shown.length, total: result.ranking.length })}
      </PhaseHeading>
      {covered === 0 && <p className="-mt-2 text-sm text-ink-2">{sentence(result, config.minGroup)}</p>}
      <RevealSteps />
      <ScrollArea>
        <SameMoment />
        {view === "ranking" && <RevealList confirming={confirming} />}
        {view === "journey" && <RevealJourney />}
        {view === "matrix" && (
          <QuadrantPlot
            result={result}
            shown={shown}
            stageOf={reveal.stageOf}
            selected={reveal.selected?.id ?? null}
            size="large"
            className="w-full max-w-3xl justify-self-center rounded-panel bg-surface p-4 shadow-flat"
          />
        )}
        {view === "table" && <RankingTable ranking={shown} momentOf={reveal.momentOf} stageModel={stageModel} />}
        {covered === 0 && <UnrankedMoments />}
        <CoverageStrip coverage={result.coverage} stageModel={stageModel} />
      </ScrollArea>
      <ConfirmDialog confirming={confirming} />
    </>
  );
}
