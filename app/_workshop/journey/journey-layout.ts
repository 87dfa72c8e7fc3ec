import { scaleLinear } from "d3-scale";
import { area, curveMonotoneX, line } from "d3-shape";
import { inJourneyOrder } from "@/domain/journey-order";
import type { RankedMoment } from "@/domain/ranking/result";
import type { Moment } from "@/domain/records";
import { type Period, STAGES, type Stage, usualPeriod } from "@/domain/stages";

export const WIDTH = 1100;
export const PLOT = { left: 44, right: 8, bands: 30, top: 132, bottom: 392, labels: 418, end: 470 };
const BAND_GAP = 4;
/** Room of a stage without rated moments, in moments. */
const EMPTY_WEIGHT = 1.05;

export interface JourneyPoint {
  moment: Moment;
  ranked: RankedMoment;
  x: number;
  /** Null where nobody rated. */
  satisfactionY: number | null;
  importanceY: number | null;
}

export interface Band {
  stage: Stage;
  x: number;
  width: number;
  isEmpty: boolean;
}

export interface Journey {
  bands: Band[];
  points: JourneyPoint[];
  /** Runs of one period along the journey. */
  periods: { period: Period; x1: number; x2: number }[];
  satisfactionPath: string;
  importancePath: string;
  gapPath: string;
  /** Height of a rating from 1 to 5. */
  y: (value: number) => number;
}

export interface JourneySource {
  ranked: RankedMoment;
  moment: Moment;
}

/** Rated moments along the journey. */
export const alongJourney = (sources: readonly JourneySource[]): JourneySource[] =>
  sources.toSorted(({ moment: a }, { moment: b }) => inJourneyOrder(a, b));

/** Places the journey picture of ux 5.9: moments across in five bands, ratings from 1 to 5 up. */
export function journeyLayout(sources: readonly JourneySource[], stages: readonly Stage[] = STAGES): Journey {
  const ordered = alongJourney(sources);
  const inStage = (stage: Stage) => ordered.filter(({ moment }) => moment.stage === stage);
  const weights = stages.map((stage) => inStage(stage).length || EMPTY_WEIGHT);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const room = WIDTH - PLOT.left - PLOT.right - BAND_GAP * (stages.length - 1);
  const unit = room / total;
  const y = scaleLinear().domain([1, 5]).range([PLOT.bottom, PLOT.top]);
  let x = PLOT.left;
  const bands = stages.map((stage, i) => {
    const band = { stage, x, width: unit * (weights[i] ?? 0), isEmpty: inStage(stage).length === 0 };
    x += band.width + BAND_GAP;
    return band;
  });
  const points = bands.flatMap((band) =>
    inStage(band.stage).map(({ ranked, moment }, i) => ({
      moment,
      ranked,
      x: band.x + unit * (i + 0.5),
      satisfactionY: ranked.satisfaction === null ? null : y(ranked.satisfaction),
      importanceY: ranked.importance === null ? null : y(ranked.importance),
    })),
  );
  return { bands, points, periods: periodRuns(bands, points, unit), ...paths(points), y };
}

function periodRuns(bands: readonly Band[], points: readonly JourneyPoint[], unit: number): Journey["periods"] {
  const slots = bands.flatMap((band) =>
    band.isEmpty
      ? [{ period: usualPeriod(band.stage), x1: band.x, x2: band.x + band.width }]
      : points
          .filter(({ moment }) => moment.stage === band.stage)
          .map(({ moment, x }) => ({ period: moment.period, x1: x - unit / 2, x2: x + unit / 2 })),
  );
  const runs: Journey["periods"] = [];
  for (const slot of slots) {
    const last = runs.at(-1);
    if (last?.period === slot.period) last.x2 = slot.x2;
    else runs.push({ ...slot });
  }
  return runs;
}

function paths(points: readonly JourneyPoint[]) {
  const along = (of: "satisfactionY" | "importanceY") =>
    line<JourneyPoint>()
      .defined((point) => point[of] !== null)
      .x(({ x }) => x)
      .y((point) => point[of] ?? 0)
      .curve(curveMonotoneX)(points) ?? "";
  const gap = area<JourneyPoint>()
    .defined(({ satisfactionY, importanceY }) => satisfactionY !== null && importanceY !== null)
    .x(({ x }) => x)
    .y0(({ satisfactionY }) => satisfactionY ?? 0)
    .y1(({ importanceY }) => importanceY ?? 0)
    .curve(curveMonotoneX)(points);
  return { satisfactionPath: along("satisfactionY"), importancePath: along("importanceY"), gapPath: gap ?? "" };
}

/** Breaks a title into lines of about `width` characters; what is too long ends in an ellipsis. */
export function linesOf(title: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of title.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const cut = (text: string) => (text.length > width + 2 ? `${text.slice(0, width)}…` : text);
  if (lines.length <= most) return lines.map(cut);
  return [...lines.slice(0, most - 1), `${lines[most - 1] ?? ""} …`].map(cut);
}
