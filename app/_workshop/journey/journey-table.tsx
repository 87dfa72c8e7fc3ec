import { useTranslations } from "next-intl";
import { StageTag } from "@/app/_workshop/stage-tag";
import type { Workshop } from "@/domain/records";
import { useOneDecimal } from "../ranking/use-number";
import { alongJourney, type JourneySource } from "./journey-layout";

interface JourneyTableProps {
  sources: readonly JourneySource[];
  stageModel: Workshop["stageModel"];
}

/** The journey picture as a real table. */
export function JourneyTable({ sources, stageModel }: JourneyTableProps) {
  const t = useTranslations("journey");
  const decimal = useOneDecimal();
  const shown = (value: number | null) => (value === null ? "–" : decimal(value));
  return (
    <table className="w-full text-left text-sm">
      <caption className="sr-only">{t("title")}</caption>
      <thead className="text-xs text-ink-2">
        <tr className="border-b border-line *:px-2 *:py-2">
          <th scope="col">{t("moment")}</th>
          <th scope="col" className="text-right">
            {t("satisfaction")}
          </th>
          <th scope="col" className="text-right">
            {t("importance")}
          </th>
        </tr>
      </thead>
      <tbody>
        {alongJourney(sources).map(({ moment, ranked }) => (
          <tr key={moment.id} className="border-b border-line last:border-0 *:px-2 *:py-2">
            <th scope="row" className="font-[550]">
              <bdi>{moment.title}</bdi>
              <span className="mt-1 flex flex-wrap gap-2">
                <StageTag stage={moment.stage} period={moment.period} stageModel={stageModel} />
                {moment.confirmedAsTruth && <span className="text-xs font-normal text-ink-2">{t("truth")}</span>}
              </span>
            </th>
            <td className="text-right tabular-nums">{shown(ranked.satisfaction)}</td>
            <td className="text-right tabular-nums">{shown(ranked.importance)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
