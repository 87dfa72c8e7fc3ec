import { BadgeCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { Panel } from "@/app/_ui/panel";
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
      <Legend />
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

function Legend() {
  const t = useTranslations("journey");
  return (
    <ul aria-hidden className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-ink-2">
      <li className="flex items-center gap-1.5">
        <i className="w-7 border-t-3 border-ink" />
        {t("satisfactionToday")}
      </li>
      <li className="flex items-center gap-1.5">
        <i className="w-7 border-t-2 border-dotted border-factor-importance" />
        {t("importance")}
      </li>
      <li className="flex items-center gap-1.5">
        <i className="size-3.5 rounded-xs bg-factor-gap/25" />
        {t("gap")}
      </li>
      <li className="flex items-center gap-1.5">
        <BadgeCheck className="size-4.5" />
        {t("truth")}
      </li>
    </ul>
  );
}
