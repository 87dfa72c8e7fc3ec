import { freePlace } from "@/app/_workshop/free-place";
import type { PlanRow } from "@/domain/plan/rows";

export const WIDTH = 672;
export const HEIGHT = 540;
const INSET = 20;
const APART = 30;

interface MatrixDot {
  row: PlanRow;
  x: number;
  y: number;
}

/** Where an effort from 1 to 5 lies, from left to right. */
export const acrossOf = (effort: number): number => WIDTH * (0.08 + (effort - 1) * 0.2125);

/** Where a benefit from 0 to 100 lies, from bottom to top. */
export const heightOf = (benefit: number): number => HEIGHT - INSET / 2 - (benefit / 100) * (HEIGHT - INSET);

/** Actions with a place in the plan by benefit and effort; those that would cover each other are moved sideways. */
export function placeActions(rows: readonly PlanRow[]): MatrixDot[] {
  const dots: MatrixDot[] = [];
  for (const row of rows) {
    if (row.place === null || row.benefit === null || row.action.effort === null) continue;
    const y = heightOf(row.benefit);
    const room = { apart: APART, from: INSET, to: WIDTH - INSET };
    dots.push({ row, x: freePlace(acrossOf(row.action.effort), y, dots, room), y });
  }
  return dots;
}
