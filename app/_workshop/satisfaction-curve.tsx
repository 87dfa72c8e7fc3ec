import { cx } from "class-variance-authority";
import { curveMonotoneX, line } from "d3-shape";
import expected from "@/content/data/hotel-expected.json";
import hotel from "@/content/data/hotel-workshop.json";
import { stageNumber } from "@/content/stages";
import { STAGES, type Stage } from "@/domain/stages";

const WIDTH = 460;
const HEIGHT = 150;
const FIRST_X = 70;
const LAST_X = 440;

interface Point {
  x: number;
  y: number;
  stage: number;
  isTruth: boolean;
}

const STAGE_FILL = ["fill-stage-1", "fill-stage-2", "fill-stage-3", "fill-stage-4", "fill-stage-5"] as const;

/** The rated moments of the hotel sample in journey order; satisfaction 1 to 5 runs upwards. */
function pointsOfSample(): Point[] {
  const moments = new Map(hotel.moments.map((moment) => [moment.id, moment]));
  const rated = expected.ranking.flatMap(({ id, rank, satisfaction }) => {
    const moment = moments.get(id);
    return moment ? [{ stage: moment.stage as Stage, seq: moment.seq, rank, satisfaction }] : [];
  });
  rated.sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || a.seq - b.seq);
  const step = (LAST_X - FIRST_X) / Math.max(1, rated.length - 1);
  return rated.map(({ stage, rank, satisfaction }, i) => ({
    x: FIRST_X + i * step,
    y: HEIGHT - 10 - ((satisfaction - 1) / 4) * (HEIGHT - 20),
    stage: stageNumber(stage),
    isTruth: rank <= expected.topK,
  }));
}

/** The felt journey of the hotel sample, drawn from its real result. */
export function SatisfactionCurve({ label, className }: { label: string; className: string }) {
  const points = pointsOfSample();
  const path =
    line<Point>(
      (p) => p.x,
      (p) => p.y,
    ).curve(curveMonotoneX)(points) ?? "";
  const [start] = points;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={label}
      className={cx("h-auto max-w-full", className)}
    >
      {start && (
        <path
          d={`M6 ${start.y}H${start.x}`}
          strokeWidth="2"
          strokeDasharray="1 7"
          strokeLinecap="round"
          className="stroke-line-strong"
        />
      )}
      <path d={path} fill="none" strokeWidth="2.6" strokeLinecap="round" className="stroke-ink" />
      {points.map(({ x, y, stage, isTruth }) => (
        <g key={x}>
          <circle cx={x} cy={y} r={isTruth ? 10.5 : 6.5} className="fill-bg" />
          <circle cx={x} cy={y} r={isTruth ? 8 : 4.5} className={STAGE_FILL[stage - 1]} />
        </g>
      ))}
    </svg>
  );
}
