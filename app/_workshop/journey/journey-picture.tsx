import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import { stageNumber } from "@/content/stages";
import type { Workshop } from "@/domain/records";
import { STAGES, type Stage, usualStage } from "@/domain/stages";
import { useOneDecimal } from "../ranking/use-number";
import { JourneyBands } from "./journey-bands";
import {
  type Journey,
  type JourneyPoint,
  type JourneySource,
  journeyLayout,
  linesOf,
  PLOT,
  WIDTH,
} from "./journey-layout";
import { JourneyLoop } from "./journey-loop";

interface JourneyPictureProps {
  sources: readonly JourneySource[];
  stageModel: Workshop["stageModel"];
  className?: string;
}

const HEIGHT = 560;
const THREE: readonly Stage[] = [usualStage("before"), usualStage("at"), usualStage("after")];

/** The felt curve along the journey: satisfaction solid, importance dotted, the gap between them shaded (ux 5.9). A table says the same. */
export function JourneyPicture({ sources, stageModel, className }: JourneyPictureProps) {
  const t = useTranslations("journey");
  const titleId = useId();
  const journey = journeyLayout(sources, stageModel === "three" ? THREE : STAGES);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-labelledby={`${titleId}-title ${titleId}-desc`}
      className={cx("w-full", className)}
    >
      <title id={`${titleId}-title`}>{t("title")}</title>
      <desc id={`${titleId}-desc`}>{useDescription(journey)}</desc>
      <Periods journey={journey} />
      <JourneyBands bands={journey.bands} stageModel={stageModel} />
      <Grid y={journey.y} />
      <path d={journey.gapPath} className="fill-factor-gap/18" />
      {journey.points.map((point) => (
        <Stem key={point.moment.id} point={point} />
      ))}
      <path
        d={journey.importancePath}
        className="fill-none stroke-factor-importance"
        strokeWidth={2}
        strokeDasharray="2 5"
        strokeLinecap="round"
      />
      <path d={journey.satisfactionPath} className="fill-none stroke-ink" strokeWidth={3} strokeLinecap="round" />
      {journey.points.map((point) => (
        <Mark key={point.moment.id} point={point} />
      ))}
      <JourneyLoop bands={journey.bands} />
    </svg>
  );
}

function useDescription({ points }: Journey): string {
  const t = useTranslations("journey");
  const decimal = useOneDecimal();
  const shown = (value: number | null) => (value === null ? "–" : decimal(value));
  return points
    .map(({ moment, ranked }) =>
      t("point", {
        title: moment.title,
        satisfaction: shown(ranked.satisfaction),
        importance: shown(ranked.importance),
      }),
    )
    .join(" ");
}

function Periods({ journey }: { journey: Journey }) {
  const text = useText();
  return journey.periods.map(({ period, x1, x2 }) => (
    <g key={`${period} ${x1}`}>
      <text x={(x1 + x2) / 2} y={12} textAnchor="middle" fontSize={13} className="fill-ink-2">
        {text(label("period", period))}
      </text>
      <line x1={x1 + 2} x2={x2 - 2} y1={21} y2={21} strokeWidth={1.5} className="stroke-ink-3" />
    </g>
  ));
}

function Grid({ y }: { y: Journey["y"] }) {
  return [1, 2, 3, 4, 5].map((value) => (
    <g key={value}>
      <text x={PLOT.left - 12} y={y(value) + 4} textAnchor="end" fontSize={12} className="fill-ink-2">
        {value}
      </text>
      <line
        x1={PLOT.left}
        x2={WIDTH - PLOT.right}
        y1={y(value)}
        y2={y(value)}
        strokeDasharray="2 4"
        className="stroke-line"
      />
    </g>
  ));
}

function Stem({ point: { x, satisfactionY, importanceY, moment } }: { point: JourneyPoint }) {
  if (satisfactionY === null || importanceY === null) return null;
  const isTruth = moment.confirmedAsTruth;
  return (
    <line
      x1={x}
      x2={x}
      y1={importanceY}
      y2={satisfactionY}
      strokeWidth={isTruth ? 2.5 : 1}
      className={isTruth ? "stroke-factor-gap" : "stroke-factor-gap/45"}
    />
  );
}

const FILL = ["fill-stage-1", "fill-stage-2", "fill-stage-3", "fill-stage-4", "fill-stage-5"];

function Mark({ point }: { point: JourneyPoint }) {
  const decimal = useOneDecimal();
  const { moment, ranked, x, satisfactionY, importanceY } = point;
  const isTruth = moment.confirmedAsTruth;
  const weight = isTruth ? 700 : 400;
  return (
    <g>
      {importanceY !== null && <circle cx={x} cy={importanceY} r={4} className="fill-factor-importance" />}
      {satisfactionY !== null && (
        <>
          <circle
            cx={x}
            cy={satisfactionY}
            r={isTruth ? 12 : 7}
            strokeWidth={2.5}
            className={cx("stroke-surface", FILL[stageNumber(moment.stage) - 1])}
          />
          {isTruth && (
            <path
              d={`M${x - 5} ${satisfactionY}l3.5 3.5l6.5 -7`}
              strokeWidth={2.25}
              className="fill-none stroke-on-stage"
            />
          )}
          <text
            x={x}
            y={satisfactionY + (isTruth ? 30 : 24)}
            textAnchor="middle"
            fontSize={isTruth ? 15 : 13}
            fontWeight={weight}
            className="fill-ink tabular-nums"
          >
            {decimal(ranked.satisfaction ?? 0)}
          </text>
        </>
      )}
      <text textAnchor="middle" fontSize={12.5} fontWeight={weight} className="fill-ink">
        <title>{moment.title}</title>
        {linesOf(moment.title, 12, 4).map((line, i) => (
          <tspan key={line} x={x} y={PLOT.labels + i * 15}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
