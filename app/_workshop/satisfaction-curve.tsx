import { cx } from "class-variance-authority";
import { curveMonotoneX, line } from "d3-shape";
import expected from "@/content/data/hotel-expected.json";
import story from "@/content/data/hotel-story.json";
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

const truths = new Set(story.confirmed.map(({ momentId }) => momentId));

/** The rated moments of the hotel sample as its guest lived them; satisfaction 1 to 5 runs upwards. */
function pointsOfSample(): Point[] {
  const moments = new Map(hotel.moments.map((moment) => [moment.id, moment]));
  const rated = expected.ranking.flatMap(({ id, satisfaction }) => {
    const moment = moments.get(id);
    return moment ? [{ stage: moment.stage as Stage, seq: moment.seq, isTruth: truths.has(id), satisfaction }] : [];
  });
  rated.sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || a.seq - b.seq);
  const step = (LAST_X - FIRST_X) / Math.max(1, rated.length - 1);
  return rated.map(({ stage, isTruth, satisfaction }, i) => ({
    x: FIRST_X + i * step,
    y: HEIGHT - 10 - ((satisfaction - 1) / 4) * (HEIGHT - 20),
    stage: stageNumber(stage),
    isTruth,
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
