import { useTranslations } from "next-intl";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import { stageNumber } from "@/content/stages";
import type { MomentQuadrant, RankedMoment } from "@/domain/ranking/result";
import type { Stage } from "@/domain/stages";
import type { ResultView } from "@/domain/view/views";
import { placeDots } from "./quadrant-places";

/** In units of the drawing, which fills the width it gets: a panel's side, or a page. */
const SIZES = {
  small: { width: 308, height: 226, dot: 9.5, text: 11 },
  large: { width: 760, height: 480, dot: 14, text: 14 },
} as const;
type Size = (typeof SIZES)[keyof typeof SIZES];
const FIELDS = ["fix", "shine", "watch", "ease"] as const satisfies readonly MomentQuadrant[];

interface QuadrantPlotProps {
  result: Pick<ResultView, "ranking" | "means">;
  /** Ranks to draw; all of the result unless told. */
  shown?: readonly RankedMoment[];
  stageOf: (momentId: string) => Stage | undefined;
  /** Moment to mark. */
  selected?: string | null;
  size?: keyof typeof SIZES;
  className?: string;
}

/** Moments by satisfaction (across) and importance (up), cut at the means (method 7.8); the table says the same. */
export function QuadrantPlot({
  result,
  shown = result.ranking,
  stageOf,
  selected,
  size: name = "small",
  className,
}: QuadrantPlotProps) {
  const t = useTranslations("ranking");
  const text = useText();
  const size = SIZES[name];
  const { dots, cut } = placeDots(shown, result.means, size);
  if (cut === null) return <p className="text-xs text-ink-2">{t("noQuadrants")}</p>;
  const ranksIn = (field: MomentQuadrant) => shown.filter(({ quadrant }) => quadrant === field).map(({ rank }) => rank);
  const words = FIELDS.map((field) => `${text(label("momentQuadrant", field))}: ${ranksIn(field).join(", ") || "–"}`);
  return (
    <figure className={className}>
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={`${t("quadrants")} ${words.join(". ")}.`}
        className="w-full"
      >
        {FIELDS.map((field) => (
          <Field key={field} field={field} cut={cut} size={size} name={text(label("momentQuadrant", field))} />
        ))}
        {dots.map(({ id, rank, x, y }) => (
          <Dot key={id} rank={rank} x={x} y={y} size={size} stage={stageOf(id)} isSelected={id === selected} />
        ))}
      </svg>
      <figcaption aria-hidden className="mt-1 flex justify-between gap-3 text-2xs text-ink-3">
        <span>{t("lowSatisfaction")}</span>
        <span>{t("highSatisfaction")}</span>
      </figcaption>
    </figure>
  );
}

interface FieldProps {
  field: MomentQuadrant;
  cut: { x: number; y: number };
  size: Size;
  name: string;
}

function Field({ field, cut, size: { width, height, text }, name }: FieldProps) {
  const isLeft = field === "fix" || field === "watch";
  const isTop = field === "fix" || field === "shine";
  const x = isLeft ? 0 : cut.x + 1.5;
  const y = isTop ? 0 : cut.y + 1.5;
  return (
    <>
      <rect
        x={x}
        y={y}
        width={Math.max(0, isLeft ? cut.x - 1.5 : width - x)}
        height={Math.max(0, isTop ? cut.y - 1.5 : height - y)}
        rx={8}
        className={field === "fix" ? "fill-brand-tint" : "fill-sunken"}
      />
      <text
        x={isLeft ? 9 : width - 9}
        y={isTop ? 6 + text : height - 9}
        textAnchor={isLeft ? "start" : "end"}
        fontSize={text + 0.5}
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
  size: Size;
  stage: Stage | undefined;
  isSelected: boolean;
}

function Dot({ rank, x, y, size, stage, isSelected }: DotProps) {
  return (
    <g>
      <circle
        cx={x}
        cy={y}
        r={isSelected ? size.dot + 2 : size.dot}
        strokeWidth={isSelected ? 2.5 : 1.5}
        className={`${FILL[stage ? stageNumber(stage) : 0] ?? ""} ${isSelected ? "stroke-ink" : "stroke-surface"}`}
      />
      <text
        x={x}
        y={y + 0.36 * size.text}
        fontSize={size.text}
        fontWeight={700}
        textAnchor="middle"
        className="fill-on-stage tabular-nums"
      >
        {rank}
      </text>
    </g>
  );
}
