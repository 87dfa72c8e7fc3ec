import { useTranslations } from "next-intl";
import { Panel } from "@/app/_ui/panel";
import { JourneyLegend } from "@/app/_workshop/journey/journey-legend";
import { JourneyList } from "@/app/_workshop/journey/journey-list";
import { JourneyPicture } from "@/app/_workshop/journey/journey-picture";
import { JourneyTable } from "@/app/_workshop/journey/journey-table";
import { JourneyFacts } from "./journey-facts";
import type { Results } from "./results-view";

export function JourneyView({ results: { sources, workshop } }: { results: Results }) {
  const t = useTranslations("journey");
  const { stageModel } = workshop;
  return (
    <div className="grid grid-cols-1 gap-4">
      <JourneyLegend />
      <Panel padding="sm">
        <JourneyPicture sources={sources} stageModel={stageModel} className="max-md:hidden print:block" />
        <JourneyList sources={sources} stageModel={stageModel} className="md:hidden print:hidden" />
      </Panel>
      <JourneyFacts sources={sources} />
      <details className="rounded-panel bg-surface px-4 py-2 shadow-flat">
        <summary className="flex min-h-touch cursor-pointer items-center text-sm font-[650]">{t("asTable")}</summary>
        <JourneyTable sources={sources} stageModel={stageModel} />
      </details>
    </div>
  );
}
