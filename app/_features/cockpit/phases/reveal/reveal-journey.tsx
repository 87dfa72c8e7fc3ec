"use client";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { useReveal } from "./use-reveal";

const JourneyPicture = dynamic(() =>
  import("@/app/_workshop/journey/journey-picture").then((module) => module.JourneyPicture),
);
const JourneyLegend = dynamic(() =>
  import("@/app/_workshop/journey/journey-legend").then((module) => module.JourneyLegend),
);
const JourneyList = dynamic(() => import("@/app/_workshop/journey/journey-list").then((module) => module.JourneyList));

/** The uncovered moments along the journey; loaded when somebody looks. */
export function RevealJourney() {
  const t = useTranslations("results");
  const tJourney = useTranslations("journey");
  const { stageModel } = useWorkshop();
  const { shown, momentOf } = useReveal();
  const sources = shown.flatMap((ranked) => {
    const moment = momentOf(ranked.id);
    return moment ? [{ ranked, moment }] : [];
  });
  return (
    <section className="shrink-0 rounded-panel bg-surface p-4 shadow-flat forced-colors:border">
      <div className="mb-3 grid gap-2">
        <h2 className="font-sans text-base font-[650] tracking-normal">{tJourney("title")}</h2>
        <JourneyLegend />
      </div>
      <JourneyPicture sources={sources} stageModel={stageModel} className="max-md:hidden" />
      <JourneyList sources={sources} stageModel={stageModel} className="md:hidden" />
      <p className="mt-2 text-xs text-ink-2">{t("estimateNote")}</p>
    </section>
  );
}
