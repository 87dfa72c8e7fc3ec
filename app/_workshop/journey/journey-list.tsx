import { useTranslations } from "next-intl";
import { ProgressBar } from "@/app/_ui/progress-bar";
import { StageTag } from "@/app/_workshop/stage-tag";
import type { Workshop } from "@/domain/records";
import { useOneDecimal } from "../ranking/use-number";
import { alongJourney, type JourneySource } from "./journey-layout";

interface JourneyListProps {
  sources: readonly JourneySource[];
  stageModel: Workshop["stageModel"];
  className?: string;
}

/** The journey on narrow screens: moments one below the other, two bars each. */
export function JourneyList({ sources, stageModel, className }: JourneyListProps) {
  return (
    <ol className={className}>
      {alongJourney(sources).map(({ moment, ranked }) => (
        <li key={moment.id} className="grid grid-cols-1 gap-1.5 border-b border-line py-3 last:border-0">
          <span className="font-[650]">
            <bdi>{moment.title}</bdi>
          </span>
          <span>
            <StageTag stage={moment.stage} period={moment.period} stageModel={stageModel} />
          </span>
          <Bar of="satisfaction" value={ranked.satisfaction} fill="bg-ink" />
          <Bar of="importance" value={ranked.importance} fill="bg-factor-importance" />
        </li>
      ))}
    </ol>
  );
}

function Bar({ of, value, fill }: { of: "satisfaction" | "importance"; value: number | null; fill: string }) {
  const t = useTranslations("journey");
  const decimal = useOneDecimal();
  return (
    <span className="grid grid-cols-[minmax(0,7.5rem)_minmax(0,1fr)_2rem] items-center gap-2 text-xs text-ink-2">
      {t(of)}
      <ProgressBar value={value === null ? 0 : value - 1} max={4} label={null} fill={fill} />
      <span className="text-right font-semibold text-ink tabular-nums">{value === null ? "–" : decimal(value)}</span>
    </span>
  );
}
