import { useTranslations } from "next-intl";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import { stageNumber } from "@/content/stages";
import type { MomentQuadrant, RankedMoment } from "@/domain/ranking/result";
import type { Stage } from "@/domain/stages";
import type { ResultView } from "@/domain/view/views";
import { placeDots } from "./quadrant-places";

const WIDTH = 308;
const HEIGHT = 226;
const FIELDS = ["fix", "shine", "watch", "ease"] as const satisfies readonly MomentQuadrant[];

interface QuadrantPlotProps {
  result: Pick<ResultView, "ranking" | "means">;
  /** Ranks to draw; all of the result unless told. */
  shown?: readonly RankedMoment[];
  stageOf: (momentId: string) => Stage | undefined;
  /** Moment to mark. */
  selected?: string | null;
  className?: string;
}

/** Moments by satisfaction (across) and importance (up), cut at the means (method 7.8); the table says the same. */
export function QuadrantPlot({ result, shown = result.ranking, stageOf, selected, className }: QuadrantPlotProps) {
  const t = useTranslations("ranking");
  const text = useText();
  const { dots, cut } = placeDots(shown, result.means, { width: WIDTH, height: HEIGHT });
  if (cut === null) return <p className="text-xs text-ink-2">{t("noQuadrants")}</p>;
  const ranksIn = (field: MomentQuadrant) => shown.filter(({ quadrant }) => quadrant === field).map(({ rank }) => rank);
  const words = FIELDS.map((field) => `${text(label("momentQuadrant", field))}: ${ranksIn(field).join(", ") || "–"}`);
  return (
    <figure className={className}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${t("quadrants")} ${words.join(". ")}.`}
        className="w-full"
      >
        {FIELDS.map((field) => (
          <Field key={field} field={field} cut={cut} name={text(label("momentQuadrant", field))} />
        ))}
        {dots.map(({ id, rank, x, y }) => (
          <Dot key={id} rank={rank} x={x} y={y} stage={stageOf(id)} isSelected={id === selected} />
        ))}
      </svg>
      <figcaption aria-hidden className="mt-1 flex justify-between gap-3 text-2xs text-ink-3">
        <span>{t("lowSatisfaction")}</span>
        <span>{t("highSatisfaction")}</span>
      </figcaption>
    </figure>
  );
}

function Field({ field, cut, name }: { field: MomentQuadrant; cut: { x: number; y: number }; name: string }) {
  const isLeft = field === "fix" || field === "watch";
  const isTop = field === "fix" || field === "shine";
  const x = isLeft ? 0 : cut.x + 1.5;
  const y = isTop ? 0 : cut.y + 1.5;
  return (
    <>
      <rect
        x={x}
        y={y}
        width={Math.max(0, isLeft ? cut.x - 1.5 : WIDTH - x)}
        height={Math.max(0, isTop ? cut.y - 1.5 : HEIGHT - y)}
        rx={8}
        className={field === "fix" ? "fill-brand-tint" : "fill-sunken"}
      />
      <text
        x={isLeft ? 9 : WIDTH - 9}
        y={isTop ? 17 : HEIGHT - 9}
        textAnchor={isLeft ? "start" : "end"}
        fontSize={11.5}
        fontWeight={600}
        className={field === "fix" ? "fill-brand" : "fill-ink-2"}
      >
        {name}
      </text>
    </>
  );
}

const FILL = ["fill-ink-2", "fill-stage-1", "fill-stage-2", "fill-stage-3", "fill-stage-4", "fill-stage-5"];

interface DotProps {
  rank: number;
  x: number;
  y: number;
  stage: Stage | undefined;
  isSelected: boolean;
}

function Dot({ rank, x, y, stage, isSelected }: DotProps) {
  return (
    <g>
      <circle
        cx={x}
        cy={y}
        r={isSelected ? 11.5 : 9.5}
        strokeWidth={isSelected ? 2.5 : 1.5}
        className={`${FILL[stage ? stageNumber(stage) : 0] ?? ""} ${isSelected ? "stroke-ink" : "stroke-surface"}`}
      />
      <text x={x} y={y + 4} fontSize={11} fontWeight={700} textAnchor="middle" className="fill-on-stage tabular-nums">
        {rank}
      </text>
    </g>
  );
}
