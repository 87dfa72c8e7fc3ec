import type { Workshop } from "./records";
import { PERIODS, STAGES } from "./stages";
import type { CardCounts } from "./view/views";

export type Gap = "thin" | "empty";
type Prompt = NonNullable<Workshop["prompt"]>;

/**
 * Method 7.9: nothing at all, or less than half of an even share. Null where all is well, and before anybody has written.
 * @param keys how many stages or periods share `total`
 */
export function gapOf(count: number, total: number, keys: number): Gap | null {
  if (total === 0) return null;
  if (count === 0) return "empty";
  return 2 * count * keys < total ? "thin" : null;
}

/**
 * The period or stage furthest below its even share, whose question round 2 opens with (method 2.4); null without a gap.
 * Of equal ones the period, the wider question, then the earlier one. With three stages only periods are asked for.
 */
export function widestGap({ total, periods, stages }: CardCounts, stageModel: Workshop["stageModel"]): Prompt | null {
  const asked: { prompt: Prompt; count: number; keys: number }[] = [
    ...PERIODS.map((period) => ({ prompt: { period }, count: periods[period], keys: PERIODS.length })),
    ...(stageModel === "five"
      ? STAGES.map((stage) => ({ prompt: { stage }, count: stages[stage], keys: STAGES.length }))
      : []),
  ];
  const [widest] = asked
    .filter(({ count, keys }) => gapOf(count, total, keys) !== null)
    .sort((a, b) => a.count * a.keys - b.count * b.keys);
  return widest?.prompt ?? null;
}
