interface Dot {
  x: number;
  y: number;
}

interface Room {
  /** Smallest distance between the middles of two dots. */
  apart: number;
  /** Between which x a middle may lie. */
  from: number;
  to: number;
}

/** The x nearest to the wanted one where a dot at height y covers none of those taken; heights stay exact. */
export function freePlace(wanted: number, y: number, taken: readonly Dot[], { apart, from, to }: Room): number {
  const steps = taken.flatMap((_, i) => [2 * i + 1, -2 * i - 1, 2 * i + 2, -2 * i - 2]);
  const places = [0, ...steps].map((step) => wanted + step * (apart / 2));
  const isFree = (x: number) => taken.every((dot) => Math.hypot(dot.x - x, dot.y - y) >= apart - 0.01);
  return places.find((x) => x >= from && x <= to && isFree(x)) ?? wanted;
}
