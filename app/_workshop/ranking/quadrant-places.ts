import { freePlace } from "@/app/_workshop/free-place";
import type { RankedMoment, Steadied } from "@/domain/ranking/result";

interface Size {
  width: number;
  height: number;
  /** Radius of a dot. */
  dot: number;
}
export interface PlacedDot {
  id: string;
  rank: number;
  x: number;
  y: number;
}

/** Room for the names of the fields above and below the dots. */
const NAMES = 24;

/** Stretches the range of values, the mean included, over a length; one value alone lies in the middle. */
function scaleOf(values: readonly number[], mean: number, length: number, inset: number): (value: number) => number {
  const low = Math.min(mean, ...values);
  const high = Math.max(mean, ...values);
  const from = inset;
  const to = length - inset;
  return (value) => (high === low ? length / 2 : from + ((value - low) / (high - low)) * (to - from));
}

/**
 * Where each ranked moment lies: satisfaction from left to right, importance from bottom to top. Dots that would cover
 * each other are moved sideways; heights stay exact. `cut` is where the means lie, null where nobody rated.
 */
export function placeDots(
  ranking: readonly Pick<RankedMoment, "id" | "rank" | "importance" | "satisfaction">[],
  means: Steadied<number | null>,
  { width, height, dot }: Size,
): { dots: PlacedDot[]; cut: { x: number; y: number } | null } {
  if (means.importance === null || means.satisfaction === null) return { dots: [], cut: null };
  const known = ranking.flatMap(({ id, rank, importance, satisfaction }) =>
    importance === null || satisfaction === null ? [] : [{ id, rank, importance, satisfaction }],
  );
  const across = scaleOf(
    known.map((m) => m.satisfaction),
    means.satisfaction,
    width,
    2 * dot,
  );
  const up = scaleOf(
    known.map((m) => m.importance),
    means.importance,
    height,
    dot + NAMES,
  );
  const room = { apart: 1.8 * dot, from: dot, to: width - dot };
  const dots: PlacedDot[] = [];
  for (const { id, rank, importance, satisfaction } of known) {
    const y = height - up(importance);
    dots.push({ id, rank, x: freePlace(across(satisfaction), y, dots, room), y });
  }
  return { dots, cut: { x: across(means.satisfaction), y: height - up(means.importance) } };
}
